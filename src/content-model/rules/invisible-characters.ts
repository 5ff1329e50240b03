import { mayHaveStrangeCharacters, strangeCharacters } from '../../bulletin/characters.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { frontmatterLines } from '../frontmatter-block.ts';
import type { ContentRule } from './rule.ts';

/** Letters shown of what stands before a character that nobody sees. */
const SHOWN = 20;

/** A character by its number, `U+00A0`, and where it stands, for somebody who can't see it: the visible words before it. */
function placeOf({ 0: character, index, input }: RegExpExecArray): Bilingual {
  const visible = input
    .slice(0, index)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trimEnd();
  const before = Array.from(visible).slice(-SHOWN).join('').trimStart();
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return before === ''
    ? { vi: `${number}, đầu dòng`, en: `${number}, at the beginning of the line` }
    : { vi: `${number}, sau “${before}”`, en: `${number}, behind “${before}”` };
}

/** No text has characters that nobody sees: controls, marks of direction, blanks and joiners without use. */
export const invisibleCharacters: ContentRule = {
  name: 'invisible-characters',
  looksAt: 'line',
  mayFind: ({ text }) => mayHaveStrangeCharacters(text),
  find(written, { file, text, line }) {
    const found = strangeCharacters(written);
    const [forbidden, invisible] = [found.forbidden[0], found.invisible[0]];
    if (forbidden) {
      const place = placeOf(forbidden);
      if (/\p{Co}/u.test(forbidden[0]))
        return {
          vi: `Có ký tự riêng của một phông chữ, bạn đọc chỉ thấy một ô vuông (${place.vi}). Thay bằng chữ thường dùng; dấu đầu dòng thì viết “- ”.`,
          en: `There is a character of one font alone, which readers see as a box (${place.en}). Replace it by an ordinary one; for a bullet, write “- ”.`,
        };
      return {
        vi: `Có ký tự điều khiển không nhìn thấy (${place.vi}). Xóa vài chữ quanh chỗ ấy rồi gõ lại.`,
        en: `There is a control character that nobody sees (${place.en}). Delete a few letters around it and type them again.`,
      };
    }
    if (!invisible) return undefined;
    const place = placeOf(invisible);
    return {
      // YAML is read to the letter, so there it is an error.
      severity: file.endsWith('.yaml') || line <= frontmatterLines(text) ? 'error' : 'warning',
      vi: `Có ký tự không nhìn thấy hoặc dấu cách lạ (${place.vi}). Sửa tự động bằng: npm run lint:content -- --fix`,
      en: `There is a character that nobody sees, or an unusual blank (${place.en}). Have it put right by: npm run lint:content -- --fix`,
    };
  },
};
