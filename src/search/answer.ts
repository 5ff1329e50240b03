import type { Abbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine, Hit } from './engine.ts';
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
  /** Ids of places, topics and authors that there are none of; they were left out. */
  readonly unknown: readonly string[];
  /** Words that no story holds. */
  readonly absent: readonly string[];
  /** The words in the nearest spelling that there is, where words are absent. */
  readonly suggestion?: string;
}

/** Whether there is anything to search for. */
export function asksForSomething(state: SearchState): boolean {
  return parseQuery(state.words).terms.length > 0 || isFiltered(state);
}

/** A search without the ids that the catalogue doesn't know, and those ids. */
function withKnownIds(
  state: SearchState,
  catalogue: Catalogue,
): { readonly state: SearchState; readonly unknown: readonly string[] } {
  const known = (ids: readonly string[], entries: readonly { readonly id: string }[]): readonly string[] =>
    ids.filter((id) => entries.some((entry) => entry.id === id));
  const kept = {
    places: known(state.places, catalogue.places),
    topics: known(state.topics, catalogue.topics),
    authors: known(state.authors, catalogue.authors),
  };
  const left = new Set([...kept.places, ...kept.topics, ...kept.authors]);
  const unknown = [...state.places, ...state.topics, ...state.authors].filter((id) => !left.has(id));
  return { state: { ...state, ...kept }, unknown };
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

type FoundByWords = Pick<Answer, 'wanted' | 'absent' | 'suggestion'> & { readonly hits: readonly Hit[] };

/** The engine, loaded when it is first asked: words that the vocabulary lacks cost none of it. */
function lazyEngine(load: () => Promise<Engine>): Engine {
  return {
    phrase: async (words, exact) => (await load()).phrase(words, exact),
    ranked: async (words, exact) => (await load()).ranked(words, exact),
  };
}

async function findByWords(typed: Query, index: SearchIndex): Promise<FoundByWords> {
  const vocabulary = await index.vocabulary();
  const query = settled(typed, vocabulary);
  const { hits, absent } = await runSearch(
    query,
    lazyEngine(index.engine),
    vocabulary,
    await index.abbreviations(),
  );
  const suggestion = absent.length > 0 ? vocabulary.nearestSpelling(queryWords(query)) : undefined;
  return { hits, absent, wanted: wantedOf(query), ...(suggestion !== undefined && { suggestion }) };
}

function fragmentsOf(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ fragment }) => fragment);
}

/** Answers a search: by words, by filters, or both. Throws what loading the index throws. */
export async function answer(asked: SearchState, index: SearchIndex): Promise<Answer> {
  const typed = parseQuery(asked.words);
  const { hits, ...told } =
    typed.terms.length > 0
      ? await findByWords(typed, index)
      : { hits: undefined, absent: [], wanted: wantedOf(typed) };
  const byWords = hits && { byWords: new Set(fragmentsOf(hits)) };
  if (hits && !isFiltered(asked) && asked.order === 'relevance') {
    return { fragments: fragmentsOf(hits), unknown: [], ...byWords, ...told };
  }
  const catalogue = await index.catalogue();
  const { state, unknown } = withKnownIds(asked, catalogue);
  const passing = matching(catalogue, state);
  const left =
    hits?.filter(({ fragment }) => passing.has(fragment)) ??
    [...passing].map((fragment) => ({ fragment, score: 0 }));
  const order = hits === undefined && state.order === 'relevance' ? 'newest' : state.order;
  return { fragments: fragmentsOf(inOrder(left, catalogue, order)), unknown, ...byWords, ...told };
}
