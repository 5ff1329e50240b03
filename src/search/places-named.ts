import { facetCounts } from './filter.ts';
import { findByWords } from './find-by-words.ts';
import { type PlaceHints, placeHints } from './place-hints.ts';
import { waysToSay } from './plan.ts';
import { parseQuery, queryWords, typedChunks } from './query.ts';
import type { SearchResult } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';

/**
 * Where places lie that the words of a search name, with the stories there that pass its filters; undefined where stories
 * hold the words in a row. Throws what loading the index throws.
 */
export async function placesNamed(
  asked: SearchState,
  { found, inRow }: SearchResult,
  index: SearchIndex,
): Promise<PlaceHints | undefined> {
  if ((await inRow()).size > 0) return undefined;
  async function countPlaces(words: string): Promise<ReadonlyMap<string, number>> {
    const catalogue = await index.catalogue();
    const found = words === '' ? undefined : (await findByWords(`${words} `, index, 'count')).found;
    return facetCounts(catalogue, found, { ...asked, places: [] }, 'places');
  }
  const [places, abbreviations] = await Promise.all([index.places(), index.abbreviations()]);
  const typed = queryWords(parseQuery(asked.words));
  for (const words of [typedChunks(asked.words), ...waysToSay(typed, abbreviations)]) {
    const hints = await placeHints({ typed: words, isFound: found.size > 0 }, places, countPlaces);
    if (hints) return hints;
  }
  return undefined;
}
