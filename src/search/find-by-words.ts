import type { AskedTime } from './asked-time.ts';
import type { Stories } from './engine.ts';
import { storiesIn } from './filter.ts';
import { parted } from './glued-words.ts';
import { parseQuery, type Query, queryWords } from './query.ts';
import { type Purpose, runSearch, type SearchResult, type Sources } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { createWordFinder } from './word-finder.ts';
import { foldWord, letterVariants } from './words.ts';

/** What words found, as they were understood. */
export interface FoundByWords extends SearchResult, Pick<Sources, 'storiesIn'> {
  readonly query: Query;
  /** What was searched for in the texts of stories. */
  readonly wanted: Wanted;
}

/**
 * A last word that the index has is a whole word, whether or not more is being typed: so a search finds the same
 * while it is typed, when it is sent, and when its address is opened.
 */
function settled(query: Query, vocabulary: Vocabulary): Query {
  const last = letterVariants(queryWords(query).at(-1) ?? '').map(foldWord);
  return last.some(vocabulary.has) ? { ...query, finished: true } : query;
}

/** The stories of a time, each counted once; the catalogue is loaded where a query has dates. */
async function datesOf(query: Query, index: SearchIndex): Promise<Sources['storiesIn']> {
  const times = query.terms.flatMap(({ date }) => (date ? [date.time] : []));
  if (times.length === 0) return () => new Set();
  const catalogue = await index.catalogue();
  const known = new Map<AskedTime, Stories>(times.map((time) => [time, storiesIn(catalogue, time)]));
  return (time) => known.get(time) ?? storiesIn(catalogue, time);
}

/** Finds stories by what was typed. Throws what loading the index throws. */
export async function findByWords(text: string, index: SearchIndex, wanted: Purpose): Promise<FoundByWords> {
  const typed = parseQuery(text);
  const [vocabulary, abbreviations, table, storiesIn] = await Promise.all([
    index.vocabulary(),
    index.abbreviations(),
    index.table(),
    datesOf(typed, index),
  ]);
  const query = settled(await parted(typed, { vocabulary, abbreviations, table }), vocabulary);
  const words = createWordFinder(table, index.engine);
  const result = await runSearch(query, { words, vocabulary, abbreviations, storiesIn }, wanted);
  return { ...result, query, storiesIn, wanted: wantedOf(query, abbreviations) };
}
