import { frequentPhrases } from './frequent-phrases.ts';
import type { PhraseEntry, TableSources } from './phrase-table.ts';
import { addStory, type Postings } from './postings.ts';
import { foldWord } from './words.ts';

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

  const textAt = (at: number, length: number): string =>
    Array.from(words.subarray(at, at + length), (word) => typed[word] ?? '').join(' ');

  function take(phrase: string, places: Uint32Array): void {
    const postings: Postings<string> = new Map();
    const { length } = phrase.split(' ');
    for (const at of places) addStory(postings, textAt(at, length), textOf[at] ?? 0);
    found.set(phrase, postings);
  }

  frequentPhrases(texts, limit, (places, length) => {
    take(foldWord(textAt(places[0] ?? 0, length)), places);
  });
  for (const phrase of phrases) {
    const asked = phrase.split(' ');
    const first = numbers.get(asked[0] ?? '');
    if (first === undefined || found.has(phrase)) continue;
    const holds = (at: number): boolean => asked.every((word, index) => foldedAt(at + index) === word);
    const places = placesOf(first).filter(holds);
    if (places.length > 0) take(phrase, places);
    else found.set(phrase, new Map([[phrase, []]]));
  }
  const entries = Array.from(found, ([phrase, postings]) => ({
    phrase,
    forms: Array.from(postings, ([form, stories]) => ({ typed: form, stories, titles: [] })),
  }));
  return Map.groupBy(entries, ({ phrase }) => numbers.get(phrase.split(' ')[0] ?? '') ?? 0);
}
