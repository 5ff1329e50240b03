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
  // The mark of a body still to be translated tells it once for all of its lines.
  if (markIn(text) !== undefined) return [];
  const before = new Set((texts.get(original) ?? '').split('\n').map((line) => line.trim()));
  return text.split('\n').flatMap((line, index) => {
    const isSame = before.has(line.trim()) && !line.startsWith('>');
    return isSame && wordsOf(line).length >= FEWEST_WORDS
      ? [warning('untranslated', { file, line: index + 1 }, MESSAGE)]
      : [];
  });
}

/** A translation has no line in the words of the original. */
export const untranslated: Rule = ({ folders, files }) =>
  folders.flatMap(({ originals: [original], translations }) =>
    original ? translations.flatMap(({ file }) => sameLines(file, original.file, files)) : [],
  );
