import { lazily } from '../bulletin/once.ts';
import { createChance, createRarity } from './chance.ts';
import { type Postings, postingsOf } from './term-postings.ts';
import { changed, numberOf, strengthOf, TERM_NUMBERS, type Terms } from './terms.ts';

/** How alike an article is to another by their terms. */
export interface Match {
  /** Position of the article. */
  readonly at: number;
  /** 1 and more where they share more than chance gives. */
  readonly score: number;
}

/** Articles in one language by their terms. */
export interface TermIndex {
  /** The terms of the article at a position that another article has, too. */
  readonly termsAt: (position: number) => Terms;
  /** What a term counts that two articles share, by its number: at most 1; 0 where too many have it, or fewer than two. */
  readonly weightOf: (term: number) => number;
  /** The articles that share more with the one at a position than chance gives, at most `limit`, the best first; of equals the first. */
  readonly matches: (position: number, limit: number) => readonly Match[];
  /** How many terms of other articles were looked at so far: the work of all matches. */
  readonly looked: () => number;
}

const NO_TERMS: Terms = new Uint32Array();

/** What is counted at most, more than any term that counts has articles. */
const MANY = 0xffff;

/** How many articles have each term, by its number. */
function countTerms(articles: readonly Terms[]): Uint16Array {
  const counts = new Uint16Array(TERM_NUMBERS);
  for (const terms of articles) {
    for (const term of terms) {
      const count = counts[numberOf(term)] ?? 0;
      if (count < MANY) counts[numberOf(term)] = count + 1;
    }
  }
  return counts;
}

/** Adds up in `shared`, by position, what each article has in common with terms; gives how many were looked at. */
function addUp(terms: Terms, { starts, articles, rarities }: Postings, shared: Int32Array): number {
  let looked = 0;
  for (const term of terms) {
    const number = numberOf(term);
    const value = (rarities[number] ?? 0) * strengthOf(term);
    const end = starts[number + 1] ?? 0;
    for (let place = starts[number] ?? 0; place < end; place++) {
      const entry = articles[place] ?? 0;
      shared[entry >>> 1] = (shared[entry >>> 1] ?? 0) + value * (1 + (entry & 1));
      looked++;
    }
  }
  return looked;
}

/** What is left of matches, the best first: a story that has near ones isn't shown beside those that are half as near, unless that is near enough. */
const NEAR = { best: 1 / 2, enough: 2 } as const;

function withoutFar(matches: readonly Match[]): readonly Match[] {
  const least = Math.min(NEAR.enough, (matches[0]?.score ?? 0) * NEAR.best);
  return matches.filter(({ score }) => score >= least);
}

/** Puts a match among the best so far, at most `limit`. */
function insert(best: Match[], match: Match, limit: number): void {
  const place = best.findIndex(
    ({ score, at }) => score < match.score || (score === match.score && at > match.at),
  );
  best.splice(place < 0 ? best.length : place, 0, match);
  best.length = Math.min(best.length, limit);
}

/**
 * Makes the index of articles, of which those at some positions are compared; the others only say how common a term is. It takes the
 * list over: terms that it doesn't need go at once.
 */
export function createTermIndex(
  all: Terms[],
  isCompared: (position: number) => boolean = () => true,
): TermIndex {
  const counts = countTerms(all);
  const { rarityOf, mostRare } = createRarity(all.length);
  const rarity = (term: number): number => rarityOf(counts[term] ?? 0);
  // Many pairs of words stand in one article alone: they are no longer needed.
  const isOfSeveral = (term: number): number | undefined =>
    (counts[numberOf(term)] ?? 0) > 1 ? term : undefined;
  for (const [position, terms] of all.entries()) all[position] = changed(terms, isOfSeveral);
  const articles: readonly Terms[] = all;
  const compared = lazily(() => {
    const postings = postingsOf(articles, isCompared, rarity);
    const chance = createChance(postings.terms, (number) => postings.rarities[number] ?? 0, all.length);
    return { postings, chance, shared: new Int32Array(all.length) };
  });
  let looked = 0;

  return {
    termsAt: (position) => articles[position] ?? NO_TERMS,
    weightOf: (term) => rarity(term) / mostRare,
    matches: (position, limit) => {
      const { postings, chance, shared } = compared();
      looked += addUp(postings.terms[position] ?? NO_TERMS, postings, shared);
      const best: Match[] = [];
      for (let at = 0; at < shared.length; at++) {
        const value = shared[at] ?? 0;
        if (value < chance.least || at === position) continue;
        const score = value / chance.between(position, at);
        if (score >= 1) insert(best, { at, score }, limit);
      }
      shared.fill(0);
      return withoutFar(best);
    },
    looked: () => looked,
  };
}
