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
const MOST = { share: 1 / 128, articles: 16, shareOfFew: 1 / 4 } as const;

/** What a term counts that is as common as may be; and one more for each halving of the articles that have it. */
const COMMONEST = 2;

/** What terms count. */
export interface Rarity {
  /** The most articles that may have a term for it to count; the fewest are two. */
  readonly most: number;
  /** What a term counts that so many articles have, if it counts. */
  readonly rarityOf: (count: number) => number;
  /** The most that a term can count. */
  readonly mostRare: number;
}

/** What terms count in a bulletin of so many articles. */
export function createRarity(all: number): Rarity {
  const rounded = 2 ** sizeOf(all);
  const most = magnitude(Math.max(rounded * MOST.share, Math.min(MOST.articles, rounded * MOST.shareOfFew)));
  return {
    most: 2 ** most,
    rarityOf: (count) => COMMONEST + most - magnitude(count),
    mostRare: COMMONEST + most - 1,
  };
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

/** Visits the terms of the article at a position that count. */
type VisitTerms = (position: number, visit: (rarity: number, strength: number) => void) => void;

/**
 * What so many articles share by chance at most. An article meets another's term as often as articles have it; from that comes
 * what it shares with any, and how far that varies. Of two articles it is the geometric mean. So small and large bulletins,
 * short and long articles need no thresholds of their own.
 */
export function createChance(all: number, visitTerms: VisitTerms): Chance {
  const { mostRare } = createRarity(all);
  const least = TERMS * mostRare;
  // The share of the articles that have a term; the rarest stands in two.
  const shareOf = (rarity: number): number => 2 ** (mostRare + 1 - rarity - sizeOf(all));
  const shares = Float64Array.from({ length: mostRare + 1 }, (_, rarity) => shareOf(rarity));
  const means = new Float64Array(all);
  const deviations = new Float64Array(all);
  for (let position = 0; position < all; position++) {
    let [mean, variance] = [0, 0];
    visitTerms(position, (rarity, strength) => {
      const value = rarity * strength;
      const share = shares[rarity] ?? 0;
      mean += value * share;
      variance += value * value * share;
    });
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
