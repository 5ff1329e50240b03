import type { Abbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { inOrder, isFiltered, matching } from './filter.ts';
import { parseQuery, queryWords } from './query.ts';
import { runSearch } from './run-search.ts';
import type { SearchState } from './search-state.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** Words that no story holds. */
  readonly absent: readonly string[];
  /** The words in the nearest spelling that there is, where words are absent. */
  readonly suggestion?: string;
}

/** Whether there is anything to search for. */
export function asksForSomething(state: SearchState): boolean {
  return parseQuery(state.words).terms.length > 0 || isFiltered(state);
}

/** Answers a search. Throws what loading the index throws. */
export async function answer(state: SearchState, index: SearchIndex): Promise<Answer> {
  const query = parseQuery(state.words);
  if (query.terms.length === 0) {
    const catalogue = await index.catalogue();
    const hits = [...matching(catalogue, state)].map((fragment) => ({ fragment, score: 0 }));
    const order = state.order === 'oldest' ? 'oldest' : 'newest';
    return { fragments: inOrder(hits, catalogue, order).map(({ fragment }) => fragment), absent: [] };
  }
  const vocabulary = await index.vocabulary();
  const found = await runSearch(query, await index.engine(), vocabulary, await index.abbreviations());
  const suggestion = found.absent.length > 0 ? vocabulary.nearestSpelling(queryWords(query)) : undefined;
  const byWords = new Set(found.hits.map(({ fragment }) => fragment));
  const answered = { byWords, absent: found.absent, ...(suggestion !== undefined && { suggestion }) };
  if (!isFiltered(state) && state.order === 'relevance') return { fragments: [...byWords], ...answered };
  const catalogue = await index.catalogue();
  const passing = matching(catalogue, state);
  const hits = found.hits.filter(({ fragment }) => passing.has(fragment));
  return { fragments: inOrder(hits, catalogue, state.order).map(({ fragment }) => fragment), ...answered };
}
