import type { Abbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine } from './engine.ts';
import type { Wanted } from './excerpt.ts';
import { inOrder, isFiltered, matching } from './filter.ts';
import { parseQuery, type Query, queryWords } from './query.ts';
import { runSearch } from './run-search.ts';
import type { SearchState } from './search-state.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord } from './words.ts';

/** All that a search of one language is answered from; what isn't needed isn't loaded. */
export interface SearchIndex {
  readonly engine: () => Promise<Engine>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly abbreviations: () => Promise<Abbreviations>;
  readonly catalogue: () => Promise<Catalogue>;
}

/** What a search found. */
export interface Answer {
  /** Fragments of the stories, in the order asked for. */
  readonly fragments: readonly string[];
  /** What the words alone found, before any filter; absent where there were none. */
  readonly byWords?: ReadonlySet<string>;
  /** Which words of a story were searched for. */
  readonly wanted: Wanted;
  /** Words that no story holds. */
  readonly absent: readonly string[];
  /** The words in the nearest spelling that there is, where words are absent. */
  readonly suggestion?: string;
}

/** Whether there is anything to search for. */
export function asksForSomething(state: SearchState): boolean {
  return parseQuery(state.words).terms.length > 0 || isFiltered(state);
}

/** The words of a query, folded; the last one as a beginning where it isn't finished. */
function wantedOf(query: Query): Wanted {
  const words = queryWords(query).map(foldWord);
  const beginning = query.finished ? undefined : words.at(-1);
  return { words: new Set(words), ...(beginning !== undefined && { beginning }) };
}

/**
 * A last word that the index has is a whole word, whether or not more is being typed: so a search finds the same
 * while it is typed, when it is sent, and when its address is opened.
 */
function settled(query: Query, vocabulary: Vocabulary): Query {
  const last = queryWords(query).at(-1);
  return last !== undefined && vocabulary.has(foldWord(last)) ? { ...query, finished: true } : query;
}

/** Answers a search. Throws what loading the index throws. */
export async function answer(state: SearchState, index: SearchIndex): Promise<Answer> {
  const typed = parseQuery(state.words);
  if (typed.terms.length === 0) {
    const catalogue = await index.catalogue();
    const hits = [...matching(catalogue, state)].map((fragment) => ({ fragment, score: 0 }));
    const order = state.order === 'oldest' ? 'oldest' : 'newest';
    return {
      fragments: inOrder(hits, catalogue, order).map(({ fragment }) => fragment),
      absent: [],
      wanted: wantedOf(typed),
    };
  }
  const vocabulary = await index.vocabulary();
  const query = settled(typed, vocabulary);
  const found = await runSearch(query, await index.engine(), vocabulary, await index.abbreviations());
  const suggestion = found.absent.length > 0 ? vocabulary.nearestSpelling(queryWords(query)) : undefined;
  const byWords = new Set(found.hits.map(({ fragment }) => fragment));
  const answered = {
    byWords,
    wanted: wantedOf(query),
    absent: found.absent,
    ...(suggestion !== undefined && { suggestion }),
  };
  if (!isFiltered(state) && state.order === 'relevance') return { fragments: [...byWords], ...answered };
  const catalogue = await index.catalogue();
  const passing = matching(catalogue, state);
  const hits = found.hits.filter(({ fragment }) => passing.has(fragment));
  return { fragments: inOrder(hits, catalogue, state.order).map(({ fragment }) => fragment), ...answered };
}
