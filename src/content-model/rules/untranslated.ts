import { markIn } from '../marks.ts';
import type { ContentRule } from './rule.ts';

/** A line with fewer words may well be the same in both languages: names, figures, the heading of a document. */
const FEWEST_WORDS = 8;

/** The number of words of a line, without addresses and the names of elements and attributes. */
function countWords(line: string): number {
  const words = line.replaceAll(/\]\([^)]*\)|\bsrc="[^"]*"|<\/?\w+|\b\w+=(?=")|https?:\S+/g, ' ');
  return words.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

/** A translation has no line in the words of the original. */
export const untranslated: ContentRule = {
  name: 'untranslated',
  looksAt: 'translation',
  severity: 'warning',
  find({ file }, { files: { texts } }, original) {
    const [text = '', before = ''] = [texts.get(file), original && texts.get(original.file)];
    const same = text.split('\n').flatMap((line, index) => {
      // Most lines are translated: to look for one in the whole costs less than to split the original.
      const isLong = line.length >= 2 * FEWEST_WORDS && !line.startsWith('>');
      const isSame = isLong && before.includes(line) && before.split('\n').includes(line);
      return isSame && countWords(line) >= FEWEST_WORDS ? [index + 1] : [];
    });
    // The mark of a text still to be translated stands for all of its lines.
    if (same.length === 0 || markIn(text) !== undefined) return undefined;
    return same.map((line) => ({
      line,
      vi: 'Dòng này giống hệt bản gốc, chưa dịch. Dịch đi; nếu là lời trích để nguyên văn thì đặt sau dấu “>”.',
      en: 'This line is the same as in the original: it is not translated. Translate it; a quotation that stays as it is goes behind “>”.',
    }));
  },
};
