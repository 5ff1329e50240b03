import { firstIndex } from '../bulletin/binary-search.ts';
import { compareIds } from '../bulletin/order.ts';
import { countTexts, type NumberedTexts, numberTexts } from './numbered-texts.ts';
import { foldWord } from './words.ts';

/** In how many texts each folded word stands. */
export type WordCounts = ReadonlyMap<string, number>;

/** The words of an index, without accents. */
export interface Vocabulary {
  /** Whether the index holds the word, in whatever accents. */
  readonly has: (word: string) => boolean;
  /** At most `limit` longer words with this beginning, those in most texts (about) first, then by letters. */
  readonly completions: (beginning: string, limit: number) => readonly string[];
  /** All words, in order. */
  readonly words: readonly string[];
  /** The order of magnitude of the texts that hold a word; 0 for a word that isn't there. */
  readonly levelOf: (word: string) => number;
}

/** Counts the words of texts. */
export function countWords(texts: NumberedTexts): WordCounts {
  const counts = countTexts(texts);
  return new Map(texts.folded.flatMap((word, number) => (number > 0 ? [[word, counts[number] ?? 0]] : [])));
}

/** The words of texts, counted. */
export function vocabularyOf(texts: Iterable<string>): WordCounts {
  return countWords(numberTexts(texts));
}

const RADIX = 36;

/** What is kept of a count: twice its logarithm to the base 2, so that neighbours in order may be 1.4 times apart. */
function levelOf(count: number): number {
  return Math.min(RADIX - 1, Math.floor(2 * Math.log2(count)));
}

/**
 * Writes a vocabulary as text of two lines: the words in order, each as the number of first letters that it has in
 * common with the one before (0–z) and those that follow; and a letter for the order of magnitude of each count, which
 * takes half of what the counts would.
 */
export function encodeVocabulary(counts: WordCounts): string {
  const sorted = [...counts].sort(([a], [b]) => compareIds(a, b));
  const words = sorted.map(([word], at) => {
    const shared = Math.min(commonStart(sorted[at - 1]?.[0] ?? '', word), RADIX - 1);
    return shared.toString(RADIX) + word.slice(shared);
  });
  const levels = sorted.map(([, count]) => levelOf(count).toString(RADIX));
  return [words.join(' '), levels.join('')].join('\n');
}

/** Reads what {@link encodeVocabulary} wrote. Throws a RangeError when it is anything else. */
export function decodeVocabulary(text: string): Vocabulary {
  const [first = '', second = '', ...rest] = text.split('\n');
  const words = first.split(' ').filter(Boolean);
  const shared = words.map((entry) => Number.parseInt(entry.charAt(0), RADIX));
  const levels = Array.from(second, (letter) => Number.parseInt(letter, RADIX));
  if (rest.length > 0 || words.length !== levels.length || [...shared, ...levels].some(Number.isNaN)) {
    throw new RangeError('This is no vocabulary. Build the search index again.');
  }
  let word = '';
  return vocabulary(
    words.map((entry, at) => {
      word = word.slice(0, shared[at]) + entry.slice(1);
      return [word, levels[at] ?? 0];
    }),
  );
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Answers from counted words. */
export function createVocabulary(counts: WordCounts): Vocabulary {
  return vocabulary(Array.from(counts, ([word, count]) => [word, levelOf(count)]));
}

function vocabulary(words: Iterable<readonly [string, number]>): Vocabulary {
  const levels = new Map(words);
  const sorted = [...levels.keys()].sort(compareIds);
  const byLevel = (a: string, b: string): number =>
    (levels.get(b) ?? 0) - (levels.get(a) ?? 0) || compareIds(a, b);
  const has = (word: string): boolean => levels.has(foldWord(word));

  function completions(beginning: string, limit: number): readonly string[] {
    const folded = foldWord(beginning);
    const start = firstIndex(sorted, (word) => word >= folded);
    const length = firstIndex(sorted.slice(start), (word) => !word.startsWith(folded));
    return sorted
      .slice(start, start + length)
      .filter((word) => word !== folded)
      .sort(byLevel)
      .slice(0, limit);
  }

  return {
    has,
    completions,
    words: sorted,
    levelOf: (word) => levels.get(foldWord(word)) ?? 0,
  };
}
