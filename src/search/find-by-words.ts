import type { AskedTime } from './asked-time.ts';
import type { Stories } from './engine.ts';
import { storiesIn } from './filter.ts';
import { parted } from './glued-words.ts';
import { parseQuery, type Query, queryWords, withoutDates } from './query.ts';
import { runSearch, type SearchResult, type Sources } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { createWordFinder } from './word-finder.ts';
import { foldWord, letterVariants, neighbours } from './words.ts';

/** What is wanted of a search: how many stories it finds, or their order too. */
export type Purpose = 'count' | 'order';

/** What words found, as they were understood. */
export interface FoundByWords extends SearchResult, Pick<Sources, 'storiesIn'> {
  readonly query: Query;
  /** What was searched for in the texts of stories. */
  readonly wanted: Wanted;
  /** The phrases asked for so far that this browser can't find as a whole, but by their parts. */
  readonly unchecked: () => readonly string[];
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

/** What texts will be asked for, as far as it is known before any file has come. */
function askedFor(query: Query, wanted: Purpose): readonly string[] {
  const words = queryWords(withoutDates(query));
  const pairs = wanted === 'order' && words.length > 1 ? neighbours(words) : [];
  return [...words, ...pairs.map((pair) => pair.join(' '))];
}

/** Phrases as they were typed, which the index is asked for without accents. */
function asTyped(phrases: Iterable<string>, query: Query): readonly string[] {
  const typed = new Map(query.terms.map(({ words }) => [foldWord(words.join(' ')), words.join(' ')]));
  return [...new Set(Array.from(phrases, (phrase) => typed.get(foldWord(phrase)) ?? phrase))];
}

/** Opens the table, and begins to load what a query asks of it: that comes with the vocabulary, not after it. */
async function openWords(query: Query, index: SearchIndex, wanted: Purpose) {
  const table = await index.table();
  const words = createWordFinder(table, index.engine);
  words.prepare(askedFor(query, wanted));
  return { table, words };
}

/** Finds stories by what was typed. Throws what loading the index throws. */
export async function findByWords(text: string, index: SearchIndex, wanted: Purpose): Promise<FoundByWords> {
  const typed = parseQuery(text);
  const [{ table, words }, vocabulary, abbreviations, storiesIn] = await Promise.all([
    openWords(typed, index, wanted),
    index.vocabulary(),
    index.abbreviations(),
    datesOf(typed, index),
  ]);
  const query = settled(await parted(typed, { vocabulary, abbreviations, table }), vocabulary);
  const result = await runSearch(query, { words, vocabulary, abbreviations, storiesIn });
  return {
    ...result,
    query,
    storiesIn,
    wanted: wantedOf(query, abbreviations),
    unchecked: () => asTyped(words.unchecked, query),
  };
}
