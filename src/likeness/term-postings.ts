import { changed, numberOf, strengthOf, TERM_NUMBERS, type Terms } from './terms.ts';

/**
 * Which articles have each term that counts. Those terms are numbered anew, from 0: there are few of them, so that all that is
 * asked for again and again stays in the cache of the processor.
 */
export interface Postings {
  /** The terms of each article that is compared, with the new numbers; none of the others. */
  readonly terms: readonly Terms[];
  /** What a term counts. */
  readonly rarities: Uint8Array;
  /** By term, where its articles begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  /** Twice the position of an article, and one more where it has the term strongly. */
  readonly articles: Uint32Array;
}

/** Gives the terms that count new numbers, from 1: 0 is of those that don't. */
function renumber(
  articles: readonly Terms[],
  rarityOf: (term: number) => number,
): { readonly numbers: Uint32Array; readonly rarities: readonly number[] } {
  const numbers = new Uint32Array(TERM_NUMBERS);
  const rarities: number[] = [0];
  for (const terms of articles) {
    for (const term of terms) {
      const number = numberOf(term);
      if (numbers[number] !== 0 || rarityOf(number) === 0) continue;
      numbers[number] = rarities.length;
      rarities.push(rarityOf(number));
    }
  }
  return { numbers, rarities };
}

/** Where the articles of each term end, to be moved to where they begin as they are put in. */
function endsOf(articles: readonly Terms[], terms: number): Uint32Array {
  const ends = new Uint32Array(terms + 1);
  for (const each of articles)
    for (const term of each) ends[numberOf(term)] = (ends[numberOf(term)] ?? 0) + 1;
  let total = 0;
  for (let term = 0; term <= terms; term++) ends[term] = total += ends[term] ?? 0;
  return ends;
}

/** Makes the postings of the articles at those positions that are compared. */
export function postingsOf(
  all: readonly Terms[],
  isCompared: (position: number) => boolean,
  rarityOf: (term: number) => number,
): Postings {
  const none = new Uint32Array();
  const compared = all.map((terms, position) => (isCompared(position) ? terms : none));
  const { numbers, rarities } = renumber(compared, rarityOf);
  const terms = compared.map((each) =>
    changed(each, (term) => {
      const number = numbers[numberOf(term)] ?? 0;
      return number > 0 ? 2 * number + (term & 1) : undefined;
    }),
  );
  const starts = endsOf(terms, rarities.length);
  const articles = new Uint32Array(starts.at(-1) ?? 0);
  for (let position = terms.length - 1; position >= 0; position--) {
    for (const term of terms[position] ?? none) {
      const place = (starts[numberOf(term)] ?? 0) - 1;
      starts[numberOf(term)] = place;
      articles[place] = 2 * position + (strengthOf(term) - 1);
    }
  }
  return { terms, rarities: Uint8Array.from(rarities), starts, articles };
}
