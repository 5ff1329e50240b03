import { frequentPhrases } from './frequent-phrases.ts';
import type { PhraseEntry, TableSources } from './phrase-table.ts';
import { addStory, type Postings } from './postings.ts';

/**
 * The entries of phrases of three and more words, by the number of their first word: those that are frequent, and
 * those asked for that hold a frequent word, even where they stand nowhere.
 */
export function longPhrases(
  { texts, isFrequent, limit, phrases }: TableSources,
  placesOf: (word: number) => Uint32Array,
): ReadonlyMap<number, readonly PhraseEntry[]> {
  const { typed, folded, foldedOf, words, textOf } = texts;
  const found = new Map<string, Postings<string>>();
  const numbers = new Map(folded.map((word, number) => [word, number]));
  const foldedAt = (at: number): string => folded[foldedOf[words[at] ?? 0] ?? 0] ?? '';

  function take(at: number, length: number): void {
    const phrase = Array.from({ length }, (_, index) => foldedAt(at + index)).join(' ');
    const form = Array.from(words.subarray(at, at + length), (word) => typed[word] ?? '').join(' ');
    const postings = found.get(phrase) ?? new Map<string, number[]>();
    addStory(postings, form, textOf[at] ?? 0);
    found.set(phrase, postings);
  }

  frequentPhrases(texts, isFrequent, limit, take);
  for (const phrase of phrases) {
    const asked = phrase.split(' ');
    const isHeld = asked.some((word) => isFrequent(numbers.get(word) ?? 0));
    if (!isHeld || found.has(phrase)) continue;
    found.set(phrase, new Map([[phrase, []]]));
    for (const at of placesOf(numbers.get(asked[0] ?? '') ?? 0)) {
      if (asked.every((word, index) => foldedAt(at + index) === word)) take(at, asked.length);
    }
  }
  const entries = Array.from(found, ([phrase, postings]) => ({
    phrase,
    forms: Array.from(postings, ([form, stories]) => ({ typed: form, stories, titles: [] })),
  }));
  return Map.groupBy(entries, ({ phrase }) => numbers.get(phrase.split(' ')[0] ?? '') ?? 0);
}
