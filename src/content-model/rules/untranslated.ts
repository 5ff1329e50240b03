import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { markIn } from '../marks.ts';
import { type Rule, type RuleContext, warning } from './rule.ts';

/** A line with fewer words may well be the same in both languages: names, figures, the heading of a document. */
const FEWEST_WORDS = 8;

const MESSAGE = {
  vi: 'Dòng này giống hệt bản gốc, chưa dịch. Dịch đi; nếu là lời trích để nguyên văn thì đặt sau dấu “>”.',
  en: 'This line is the same as in the original: it is not translated. Translate it; a quotation that stays as it is goes behind “>”.',
} as const satisfies Bilingual;

/** What a line says, without addresses and the names of elements and attributes. */
function wordsOf(line: string): readonly string[] {
  const said = line.replaceAll(/\]\([^)]*\)|\bsrc="[^"]*"|<\/?\w+|\b\w+=(?=")|https?:\S+/g, ' ');
  return said.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function sameLines(file: string, original: string, { texts }: RuleContext['files']): readonly Problem[] {
  const text = texts.get(file) ?? '';
  const before = texts.get(original) ?? '';
  const same = text.split('\n').flatMap((line, index) => {
    // Most lines are translated: to look for one in the whole costs less than to take the original apart.
    const isLong = line.length >= 2 * FEWEST_WORDS && !line.startsWith('>');
    const isSame = isLong && before.includes(line) && before.split('\n').includes(line);
    return isSame && wordsOf(line).length >= FEWEST_WORDS ? [index + 1] : [];
  });
  // The mark of a text still to be translated tells it once for all of its lines.
  if (same.length === 0 || markIn(text) !== undefined) return [];
  return same.map((line) => warning('untranslated', { file, line }, MESSAGE));
}

/** A translation has no line in the words of the original. */
export const untranslated: Rule = ({ folders, files }) =>
  folders.flatMap(({ originals: [original], translations }) =>
    original ? translations.flatMap(({ file }) => sameLines(file, original.file, files)) : [],
  );
