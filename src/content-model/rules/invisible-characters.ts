import { strangeCharacters, mayHaveStrangeCharacters } from '../../bulletin/characters.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { frontmatterLines } from '../frontmatter-block.ts';
import { error, type Rule, warning } from './rule.ts';

/** Letters shown of what stands before a character that nobody sees. */
const SHOWN = 20;

/** A character by its number: `U+00A0`. */
function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where a character stands, for somebody who can't see it: the visible words before it. */
function placeOf({ 0: character, index, input }: RegExpExecArray): Bilingual {
  const visible = input
    .slice(0, index)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trimEnd();
  const before = Array.from(visible).slice(-SHOWN).join('').trimStart();
  const number = numberOf(character);
  return before === ''
    ? { vi: `${number}, đầu dòng`, en: `${number}, at the beginning of the line` }
    : { vi: `${number}, sau “${before}”`, en: `${number}, behind “${before}”` };
}

function forbidden(found: RegExpExecArray): Bilingual {
  const place = placeOf(found);
  if (/\p{Co}/u.test(found[0]))
    return {
      vi: `Có ký tự riêng của một phông chữ, bạn đọc chỉ thấy một ô vuông (${place.vi}). Thay bằng chữ thường dùng; dấu đầu dòng thì viết “- ”.`,
      en: `There is a character of one font alone, which readers see as a box (${place.en}). Replace it by an ordinary one; for a bullet, write “- ”.`,
    };
  return {
    vi: `Có ký tự điều khiển không nhìn thấy (${place.vi}). Xóa vài chữ quanh chỗ ấy rồi gõ lại.`,
    en: `There is a control character that nobody sees (${place.en}). Delete a few letters around it and type them again.`,
  };
}

function invisible(found: RegExpExecArray): Bilingual {
  const place = placeOf(found);
  return {
    vi: `Có ký tự không nhìn thấy hoặc dấu cách lạ (${place.vi}). Sửa tự động bằng: npm run lint:content -- --fix`,
    en: `There is a character that nobody sees, or an unusual blank (${place.en}). Have it put right by: npm run lint:content -- --fix`,
  };
}

/** What is wrong with a line; the machine reads YAML to the letter, so there it is an error. */
function inLine(text: string, file: string, line: number, isYaml: boolean): readonly Problem[] {
  const found = strangeCharacters(text);
  const [control] = found.forbidden;
  if (control) return [error('invisible-characters', { file, line }, forbidden(control))];
  const [first] = found.invisible;
  if (!first) return [];
  return [(isYaml ? error : warning)('invisible-characters', { file, line }, invisible(first))];
}

function findings(file: string, text: string): readonly Problem[] {
  if (!mayHaveStrangeCharacters(text)) return [];
  const yamlLines = file.endsWith('.yaml') ? Infinity : frontmatterLines(text);
  return text.split('\n').flatMap((line, index) => inLine(line, file, index + 1, index < yamlLines));
}

/** No text has characters that nobody sees: controls, marks of direction, blanks and joiners without use. */
export const invisibleCharacters: Rule = ({ files }) =>
  [...files.texts].flatMap(([file, text]) => findings(file, text));
