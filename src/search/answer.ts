import type { Catalogue, CataloguePlace } from './catalogue.ts';
import { type DateOffer, dateOffers } from './date-offers.ts';
import type { Stories } from './engine.ts';
import { FACETS, type FacetValue, isFiltered, matching, sharedMatching } from './filter.ts';
import { findByWords, type FoundByWords, type Purpose } from './find-by-words.ts';
import type { PlaceHints } from './place-hints.ts';
import { placesNamed } from './places-named.ts';
import { parseQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import type { StoryNumber } from './story-numbers.ts';
import { NOTHING_WANTED, type Wanted } from './wanted.ts';
import { suggest } from './suggestion.ts';
import { inAll } from './word-finder.ts';

/** Stories of a whole former unit, found where units are chosen that took a part of it. */
export interface SharedAnswer {
  readonly whole: CataloguePlace;
  /** In the order asked for. */
  readonly stories: readonly StoryNumber[];
}

/** What a search found. */
export interface Answer {
  /** The stories, in the order asked for. */
  readonly stories: readonly StoryNumber[];
  /** What stands below those, and isn't counted among them: none of the chosen places' own, but shared with them. */
  readonly shared: readonly SharedAnswer[];
  /** What the words alone found, before any filter; absent where there were none. */
  readonly byWords?: Stories;
  /** What was searched for in the texts of stories. */
  readonly wanted: Wanted;
  /** Values of filters that the catalogue has none of: nothing is found under them. */
  readonly unknown: readonly FacetValue[];
  /** Words that no story holds. */
  readonly absent: readonly string[];
  /** Phrases that this browser can't find as a whole: the stories hold their parts. */
  readonly unchecked: readonly string[];
  /** The words in the nearest spelling that there is, where they find nothing. */
  readonly suggestion?: string;
  /** Dates among the words that may become a filter instead. */
  readonly offers: readonly DateOffer[];
  /** Where places lie that the words name, where they find nothing. */
  readonly places?: PlaceHints;
}

/** Whether there is anything to search for. */
export function asksForSomething(state: SearchState): boolean {
  return parseQuery(state.words).terms.length > 0 || isFiltered(state);
}

function unknownIn(state: SearchState, catalogue: Catalogue): readonly FacetValue[] {
  return FACETS.flatMap((facet) => {
    const known = new Set(catalogue[facet].map(({ id }) => id));
    return state[facet].filter((id) => !known.has(id)).map((id) => ({ facet, id }));
  });
}

/** The nearest query that finds stories, where words find none. */
async function suggestionFor(text: string, index: SearchIndex): Promise<string | undefined> {
  const [vocabulary, abbreviations, table] = await Promise.all([
    index.vocabulary(),
    index.abbreviations(),
    index.table(),
  ]);
  const count = async (query: string): Promise<number> =>
    (await findByWords(`${query} `, index, 'count')).found.size;
  return suggest(text, { vocabulary, abbreviations, table, count });
}

/** What is found by words, by filters, or by both. */
interface Found {
  readonly stories: Stories;
  readonly shared: ReadonlyMap<CataloguePlace, Stories>;
  readonly byWords?: FoundByWords;
  readonly unknown: readonly FacetValue[];
}

async function find(asked: SearchState, index: SearchIndex, wanted: Purpose): Promise<Found> {
  const isByWords = parseQuery(asked.words).terms.length > 0;
  const words = isByWords ? { byWords: await findByWords(asked.words, index, wanted) } : {};
  const found = words.byWords?.found;
  if (found && !isFiltered(asked)) return { stories: found, shared: new Map(), unknown: [], ...words };
  const catalogue = await index.catalogue();
  const unknown = unknownIn(asked, catalogue);
  const amongFound = (passing: Stories) => (found ? inAll([found, passing]) : passing);
  const shared = new Map(
    [...sharedMatching(catalogue, asked)]
      .map(([whole, passing]) => [whole, amongFound(passing)] as const)
      .filter(([, passing]) => passing.size > 0),
  );
  return { stories: amongFound(matching(catalogue, asked)), shared, unknown, ...words };
}

/** Answers a search: by words, by filters, or both. Throws what loading the index throws. */
export async function answer(asked: SearchState, index: SearchIndex): Promise<Answer> {
  const { stories, shared, byWords, unknown } = await find(
    asked,
    index,
    asked.order === 'relevance' ? 'order' : 'count',
  );
  const { wanted, absent, found, ordered } = byWords ?? {
    wanted: NOTHING_WANTED,
    absent: [],
  };
  const places = byWords && (await placesNamed(asked, byWords, index));
  const suggestion = found?.size === 0 && !places ? await suggestionFor(asked.words, index) : undefined;
  const inOrder = async (some: Stories): Promise<readonly StoryNumber[]> => {
    const newestFirst = [...some].sort((a, b) => a - b);
    if (asked.order === 'oldest') return newestFirst.toReversed();
    if (asked.order === 'newest' || ordered === undefined) return newestFirst;
    return (await ordered()).filter((story) => some.has(story));
  };
  const sharedAnswers = [...shared].map(async ([whole, some]) => ({ whole, stories: await inOrder(some) }));
  const [own, beside] = [await inOrder(stories), await Promise.all(sharedAnswers)];
  return {
    stories: own,
    shared: beside,
    ...(found && { byWords: found }),
    wanted,
    unknown,
    absent,
    unchecked: byWords?.unchecked() ?? [],
    offers: byWords ? dateOffers(asked, byWords.query, stories, byWords.storiesIn) : [],
    ...(places && { places }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** How many stories a search finds, without those that are shared with its places, which takes less than their order. Throws what loading the index throws. */
export async function countOf(asked: SearchState, index: SearchIndex): Promise<number> {
  return (await find(asked, index, 'count')).stories.size;
}
