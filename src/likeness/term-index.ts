import { lazily } from '../bulletin/once.ts';
import { createChance, createRarity } from './chance.ts';
import type { Telling } from './telling.ts';
import { numberOf, postingsOf, strengthOf } from './term-postings.ts';
import type { TermKey } from './terms.ts';

/** How alike an article is to another by their terms. */
export interface Match {
  /** Position of the article. */
  readonly at: number;
  /** 1 and more where they share more than chance gives. */
  readonly score: number;
}

/** A term that two articles have. */
export interface Shared {
  /** At most 1. */
  readonly weight: number;
  /** Whether both have it strongly: twice, or in their titles. */
  readonly isStrong: boolean;
}

/** Articles in one language by their terms. */
export interface TermIndex {
  /** The terms that count and that two articles share. */
  readonly shared: (position: number, other: number) => ReadonlyMap<TermKey, Shared>;
  /** The articles that share more with the one at a position than chance gives, at most `limit`, the best first; of equals the first. */
  readonly matches: (position: number, limit: number) => readonly Match[];
  /** How many terms of other articles were looked at so far: the work of all matches. */
  readonly looked: () => number;
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
 * Makes the index of so many articles, of which those at some positions are compared; the others only say how common a term
 * is. Which article stands at a position isn't held: it is asked for twice, once after another.
 */
export function createTermIndex(
  size: number,
  tellingAt: (position: number) => Telling,
  isCompared: (position: number) => boolean = () => true,
): TermIndex {
  const rarity = createRarity(size);
  const { keys, rarities, articles, terms } = postingsOf(size, tellingAt, rarity);
  const from = (position: number): number => terms.starts[position] ?? 0;
  const chance = lazily(() =>
    createChance(size, (position, visit) => {
      for (let place = from(position); place < from(position + 1); place++) {
        const entry = terms.entries[place] ?? 0;
        visit(rarities[numberOf(entry)] ?? 0, strengthOf(entry));
      }
    }),
  );
  const sums = new Uint32Array(size);
  let looked = 0;

  /** Adds up, by position, what each article shares with one. */
  function addUp(position: number): void {
    sums.fill(0);
    for (let own = from(position); own < from(position + 1); own++) {
      const entry = terms.entries[own] ?? 0;
      const term = numberOf(entry);
      const value = (rarities[term] ?? 0) * strengthOf(entry);
      const [start, end] = [articles.starts[term] ?? 0, articles.starts[term + 1] ?? 0];
      for (let place = start; place < end; place++) {
        const other = articles.entries[place] ?? 0;
        sums[numberOf(other)] = (sums[numberOf(other)] ?? 0) + value * strengthOf(other);
      }
      looked += end - start;
    }
  }

  return {
    shared: (position, other) => {
      const found = new Map<TermKey, Shared>();
      for (
        let own = from(position), place = from(other);
        own < from(position + 1) && place < from(other + 1);
      ) {
        const [one, two] = [terms.entries[own] ?? 0, terms.entries[place] ?? 0];
        const [first, second] = [numberOf(one), numberOf(two)];
        if (first === second)
          found.set(keys[first] ?? 0, {
            weight: (rarities[first] ?? 0) / rarity.mostRare,
            isStrong: strengthOf(one) + strengthOf(two) > 3,
          });
        if (first <= second) own++;
        if (second <= first) place++;
      }
      return found;
    },
    matches: (position, limit) => {
      const { least, between } = chance();
      const best: Match[] = [];
      addUp(position);
      for (let at = 0; at < size; at++) {
        const value = sums[at] ?? 0;
        if (value < least || at === position || !isCompared(at)) continue;
        const score = value / between(position, at);
        if (score >= 1) insert(best, { at, score }, limit);
      }
      return withoutFar(best);
    },
    looked: () => looked,
  };
}
