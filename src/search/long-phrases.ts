import { compareIds } from '../bulletin/order.ts';
import type { PhraseEntry, TableSources } from './phrase-table.ts';
import { type Places, storiesAt } from './places.ts';
import { unclearPhrases } from './unclear-phrases.ts';
import { foldWord } from './words.ts';

/**
 * The entries of phrases of three and more words, by the number of their first word: those whose parts more than `limit`
 * stories hold, and those asked for whose first word stands anywhere. `byWord` are the places of each word, `pairs` those of
 * each two neighbours.
 */
export function longPhrases(
  { texts, limit, phrases }: TableSources,
  byWord: readonly Places[],
  pairs: Iterable<Places>,
): ReadonlyMap<number, readonly PhraseEntry[]> {
  const { typed, folded, foldedOf, words, textOf } = texts;
  const found = new Map<string, PhraseEntry>();
  const numbers = new Map(folded.map((word, number) => [word, number]));
  const foldedAt = (at: number): string => folded[foldedOf[words[at] ?? 0] ?? 0] ?? '';

  const textAt = (at: number, length: number): string =>
    Array.from(words.subarray(at, at + length), (word) => typed[word] ?? '').join(' ');

  function take(phrase: string, places: Places): void {
    const { length } = phrase.split(' ');
    const forms = Map.groupBy(places, (at) => textAt(at, length));
    found.set(phrase, {
      phrase,
      forms: Array.from(forms, ([form, held]) => ({
        typed: form,
        stories: storiesAt(Uint32Array.from(held), textOf),
        titles: [],
      })).sort((a, b) => compareIds(a.typed, b.typed)),
    });
  }

  unclearPhrases(texts, pairs, limit, (places, length) => {
    take(foldWord(textAt(places[0] ?? 0, length)), places);
  });
  for (const phrase of phrases) {
    const asked = phrase.split(' ');
    const first = numbers.get(asked[0] ?? '');
    if (first === undefined || found.has(phrase)) continue;
    const holds = (at: number): boolean => asked.every((word, index) => foldedAt(at + index) === word);
    const ofFirst = byWord.find(([place = 0]) => foldedOf[words[place] ?? 0] === first);
    const places = ofFirst?.filter(holds) ?? [];
    if (places.length > 0) take(phrase, Uint32Array.from(places));
    else found.set(phrase, { phrase, forms: [{ typed: phrase, stories: [], titles: [] }] });
  }
  return Map.groupBy(found.values(), ({ phrase }) => numbers.get(phrase.split(' ')[0] ?? '') ?? 0);
}
