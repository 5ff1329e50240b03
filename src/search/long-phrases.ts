import { frequentPhrases } from './frequent-phrases.ts';
import type { PhraseEntry, TableSources } from './phrase-table.ts';
import { addStory, type Postings } from './postings.ts';

/**
 * The entries of phrases of three and more words, by the number of their first word: those that stand in `limit`
 * stories, and those asked for whose first word stands anywhere.
 */
export function longPhrases(
  { texts, limit, phrases }: TableSources,
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

  frequentPhrases(texts, limit, take);
  for (const phrase of phrases) {
    const asked = phrase.split(' ');
    const first = numbers.get(asked[0] ?? '');
    if (first === undefined || found.has(phrase)) continue;
    found.set(phrase, new Map([[phrase, []]]));
    for (const at of placesOf(first)) {
      if (asked.every((word, index) => foldedAt(at + index) === word)) take(at, asked.length);
    }
  }
  const entries = Array.from(found, ([phrase, postings]) => ({
    phrase,
    forms: Array.from(postings, ([form, stories]) => ({ typed: form, stories, titles: [] })),
  }));
  return Map.groupBy(entries, ({ phrase }) => numbers.get(phrase.split(' ')[0] ?? '') ?? 0);
}
