import { lazily } from '../bulletin/once.ts';
import { TERM_NUMBERS, type Terms } from './terms.ts';

/** How alike an article is to another by their terms. */
export interface Match {
  /** Position of the article. */
  readonly at: number;
  /** 1 and more where they share more than chance gives. */
  readonly score: number;
}

/** Articles in one language by their terms. */
export interface TermIndex {
  /** What a term counts that two articles share: at most 1; 0 where too many have it, or fewer than two. */
  readonly weightOf: (term: number) => number;
  /** The articles that share more with the one at a position than chance gives, at most `limit`, the best first; of equals the first. Others than `isWanted` aren't among them. */
  readonly matches: (
    position: number,
    limit: number,
    isWanted?: (position: number) => boolean,
  ) => readonly Match[];
}

/** The largest share of the articles that may have a term for it to count; and in small bulletins so many, or this share. */
const MOST = { share: 1 / 64, articles: 8, shareOfFew: 1 / 4 } as const;

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

/**
 * What a term counts, by how many articles have it: the halvings of all articles that it takes to come to so few, squared,
 * as a share of the most that there can be. Squared, since common terms don't come one by one: two stories on a topic share
 * many of its words. Of more articles than there are weights for a term counts nothing.
 */
function weightsAmong(all: number): readonly number[] {
  const halvings = sizeOf(all);
  const rounded = 2 ** halvings;
  const most = Math.max(rounded * MOST.share, Math.min(MOST.articles, rounded * MOST.shareOfFew));
  return Array.from({ length: Math.floor(most) + 1 }, (_, articles) =>
    articles < 2 ? 0 : ((halvings - magnitude(articles)) / (halvings - 1)) ** 2,
  );
}

/**
 * What two articles may share by chance, by how many terms they have: two terms as rare as can be, one more for each hundred
 * or so, and what of the words of a small bulletin every two share, which grows with both and falls with its size. Found by trial.
 */
function chanceAmong(all: number): (terms: number, others: number) => number {
  const ofFew = 2 * 4 ** sizeOf(all);
  return (terms, others) => 2 + Math.sqrt(terms * others) / 128 + (terms * others) / ofFew;
}

/** Which articles have each term that counts. */
interface Postings {
  /** By term, where its articles begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly strengths: Uint8Array;
}

function countTerms(articles: readonly Terms[]): Uint32Array {
  const counts = new Uint32Array(TERM_NUMBERS);
  for (const { numbers } of articles) for (const term of numbers) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

function postingsOf(
  articles: readonly Terms[],
  isCounted: (term: number) => boolean,
  counts: Uint32Array,
): Postings {
  // First where the articles of each end, which moves to where they begin as they are put in, the last first.
  const starts = new Uint32Array(TERM_NUMBERS + 1);
  let total = 0;
  for (let term = 0; term < TERM_NUMBERS; term++) {
    if (isCounted(term)) total += counts[term] ?? 0;
    starts[term] = total;
  }
  starts[TERM_NUMBERS] = total;
  const postings = { starts, articles: new Uint32Array(total), strengths: new Uint8Array(total) };
  for (let position = articles.length - 1; position >= 0; position--) {
    const { numbers, strengths } = articles[position] ?? NO_TERMS;
    for (let index = 0; index < numbers.length; index++) {
      const term = numbers[index] ?? 0;
      if (!isCounted(term)) continue;
      const place = (starts[term] ?? 0) - 1;
      starts[term] = place;
      postings.articles[place] = position;
      postings.strengths[place] = strengths[index] ?? 0;
    }
  }
  return postings;
}

const NO_TERMS: Terms = { numbers: new Uint32Array(), strengths: new Uint8Array() };

/** Puts a match among the best so far, at most `limit`. */
function insert(best: Match[], match: Match, limit: number): void {
  const place = best.findIndex(
    ({ score, at }) => score < match.score || (score === match.score && at > match.at),
  );
  best.splice(place < 0 ? best.length : place, 0, match);
  best.length = Math.min(best.length, limit);
}

/** Makes the index of articles. */
export function createTermIndex(articles: readonly Terms[]): TermIndex {
  const counts = countTerms(articles);
  const weights = weightsAmong(articles.length);
  const weightOf = (term: number): number => weights[counts[term] ?? 0] ?? 0;
  // Articles that are all translations are never compared.
  const allPostings = lazily(() => postingsOf(articles, (term) => weightOf(term) > 0, counts));
  const chanceOf = chanceAmong(articles.length);
  const shared = new Float64Array(articles.length);
  const found = new Uint32Array(articles.length);

  /** Adds up in `shared` what each article has in common with one; puts those that have something in `found`, and gives their number. */
  function compare({ numbers, strengths }: Terms): number {
    const { starts, ...postings } = allPostings();
    let count = 0;
    for (let index = 0; index < numbers.length; index++) {
      const term = numbers[index] ?? 0;
      const value = weightOf(term) * (strengths[index] ?? 0);
      if (value === 0) continue;
      const end = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? 0; place < end; place++) {
        const position = postings.articles[place] ?? 0;
        const before = shared[position] ?? 0;
        if (before === 0) found[count++] = position;
        shared[position] = before + value * (postings.strengths[place] ?? 0);
      }
    }
    return count;
  }

  return {
    weightOf,
    matches: (position, limit, isWanted = () => true) => {
      const own = articles[position] ?? NO_TERMS;
      const count = compare(own);
      const best: Match[] = [];
      for (let index = 0; index < count; index++) {
        const at = found[index] ?? 0;
        const value = shared[at] ?? 0;
        shared[at] = 0;
        const chance = chanceOf(own.numbers.length, articles[at]?.numbers.length ?? 0);
        if (value >= chance && at !== position && isWanted(at))
          insert(best, { at, score: value / chance }, limit);
      }
      return best;
    },
  };
}
