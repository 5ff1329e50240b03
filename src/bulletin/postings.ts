import { firstIndex } from './binary-search.ts';

/** Positions of items in a fixed order, by the keys that the items bear. */
export interface Postings {
  /** Number of items that bear the key. */
  readonly count: (key: string) => number;
  /** Positions of the items that bear one of the keys; for each key at most `reach` before `position` and after it. */
  readonly around: (position: number, keys: readonly string[], reach: number) => readonly number[];
}

/** Inverts the keys of items: `keys[3]` are those of the item at position 3. */
export function createPostings(keys: readonly (readonly string[])[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [position, keysOfItem] of keys.entries()) {
    for (const key of new Set(keysOfItem)) {
      const posting = postings.get(key);
      if (posting) posting.push(position);
      else postings.set(key, [position]);
    }
  }

  // A mark for each item instead of a set for each question: ten thousand stories ask one after another.
  const markOf = new Uint32Array(keys.length);
  let mark = 0;

  function around(position: number, wanted: readonly string[], reach: number): readonly number[] {
    mark++;
    const found: number[] = [];
    for (const key of wanted) {
      const posting = postings.get(key) ?? [];
      const middle = firstIndex(posting, (other) => other >= position);
      for (const other of posting.slice(Math.max(0, middle - reach), middle + reach + 1)) {
        if (markOf[other] === mark) continue;
        markOf[other] = mark;
        found.push(other);
      }
    }
    return found;
  }

  return { count: (key) => postings.get(key)?.length ?? 0, around };
}
