import { numberOf, strengthOf, type Terms } from './terms.ts';

/** A count rounded up to a power of two, as its exponent: one article more changes few of them. */
function magnitude(count: number): number {
  return count < 2 ? 0 : 32 - Math.clz32(count - 1);
}

/** Smaller bulletins count as one of 32 stories (2 to this power): rarity means nothing in them, and one story less would move all. */
const LEAST = 5;

/** How large a bulletin is, as an exponent of two. */
function sizeOf(articles: number): number {
  return Math.max(LEAST, magnitude(articles));
}

/** The largest share of the articles that may have a term for it to count; and in small bulletins so many, or this share. */
const MOST = { share: 1 / 64, articles: 16, shareOfFew: 1 / 4 } as const;

/** What a term counts that is as common as may be; and one more for each halving of the articles that have it. */
const COMMONEST = 2;

/** What terms count. */
export interface Rarity {
  /** What a term counts that so many articles have: 0 for none, for one, and for too many. */
  readonly rarityOf: (count: number) => number;
  /** The most that a term can count. */
  readonly mostRare: number;
}

/** The most articles that may have a term for it to count, as an exponent of two. */
function mostOf(all: number): number {
  const rounded = 2 ** sizeOf(all);
  return magnitude(Math.max(rounded * MOST.share, Math.min(MOST.articles, rounded * MOST.shareOfFew)));
}

/** What terms count in a bulletin of so many articles. */
export function createRarity(all: number): Rarity {
  const most = mostOf(all);
  const rarities = Uint8Array.from({ length: 2 ** most + 1 }, (_, count) =>
    count < 2 ? 0 : COMMONEST + most - magnitude(count),
  );
  return { rarityOf: (count) => rarities[count] ?? 0, mostRare: COMMONEST + most - 1 };
}

/**
 * Two articles are alike only if they share so many terms as rare as can be; on top of that what their words would share by
 * chance; and so many times the standard deviation of that, for each doubling of the articles, since the best of many by
 * chance is far out. Found by trial (`npm run bench:related`).
 */
const TERMS = 2.5;
const DEVIATIONS = 1 / 3;

/** What two articles share by chance at most. */
export interface Chance {
  /** Of any two, without looking at them. */
  readonly least: number;
  /** Of those at two positions. */
  readonly between: (position: number, other: number) => number;
}

/**
 * What articles share by chance at most, given their terms and what each counts. An article meets another's term as often
 * as articles have it; from that comes what it shares with any, and how far that varies. Of two articles it is the
 * geometric mean. So small and large bulletins, short and long articles need no thresholds of their own.
 */
export function createChance(
  articles: readonly Terms[],
  rarityOf: (term: number) => number,
  all: number,
): Chance {
  const { mostRare } = createRarity(all);
  const least = TERMS * mostRare;
  // The share of the articles that have a term; the rarest stands in two.
  const shareOf = (rarity: number): number => 2 ** (mostRare + 1 - rarity - sizeOf(all));
  const means = new Float64Array(articles.length);
  const deviations = new Float64Array(articles.length);
  for (const [position, terms] of articles.entries()) {
    let mean = 0;
    let variance = 0;
    for (const term of terms) {
      const rarity = rarityOf(numberOf(term));
      const value = rarity * strengthOf(term);
      mean += value * shareOf(rarity);
      variance += value * value * shareOf(rarity);
    }
    means[position] = Math.sqrt(mean);
    deviations[position] = Math.sqrt(sizeOf(all) * DEVIATIONS * Math.sqrt(variance));
  }
  const product = (each: Float64Array, one: number, other: number): number =>
    (each[one] ?? 0) * (each[other] ?? 0);
  return {
    least,
    between: (position, other) =>
      least + product(means, position, other) + product(deviations, position, other),
  };
}
