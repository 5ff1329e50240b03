/** Counts what somebody does in a span of time. */
export interface RateLimit {
  /** Counts one more for a key; gives 0, or for how many milliseconds there are too many. */
  readonly count: (key: string, most: number, now: number) => number;
  /** How many keys are remembered. */
  readonly size: () => number;
}

interface Span {
  readonly ends: number;
  count: number;
}

/** Keys that are remembered at most: some 2 MB. */
const MOST_KEYS = 20_000;

/** Counts by keys in spans of so many milliseconds. However many keys there are, it remembers the latest of them alone. */
export function rateLimit(span: number, mostKeys = MOST_KEYS): RateLimit {
  const spans = new Map<string, Span>();
  return {
    count: (key, most, now) => {
      const before = spans.get(key);
      const current = before && before.ends > now ? before : { ends: now + span, count: 0 };
      // Those that were counted last stand last.
      spans.delete(key);
      spans.set(key, current);
      const [oldest] = spans.keys();
      if (spans.size > mostKeys && oldest !== undefined) spans.delete(oldest);
      if (current.count >= most) return current.ends - now;
      current.count++;
      return 0;
    },
    size: () => spans.size,
  };
}
