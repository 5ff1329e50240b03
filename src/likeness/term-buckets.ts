import { type TermKey, termKeys } from './terms.ts';
import type { Telling } from './telling.ts';

/**
 * Every term of every article by the first bits of the term's key: most pairs of words stand in one article alone, and to sort
 * a few terms at a time takes a third of the time that a sort of them all takes.
 */
export interface Buckets {
  /** Where each bucket begins; it ends where the next one begins. */
  readonly starts: Uint32Array;
  /** The rest of a term's key, then the position of an article. */
  readonly entries: Uint32Array;
}

const BUCKET_BITS = 20;
const BUCKETS = 2 ** BUCKET_BITS;
const REST_BITS = 32 - BUCKET_BITS;
const bucketOf = (key: TermKey): number => key >>> REST_BITS;

const POSITION_BITS = 32 - REST_BITS;
const restOf = (entry: number): number => entry >>> POSITION_BITS;
const positionOf = (entry: number): number => entry & (2 ** POSITION_BITS - 1);

/** A bucket with so many times as many words as a term may have articles holds one that is too common: it stays empty. */
const CROWDED = 8;

/** Puts the terms of so many articles into buckets; no term that counts has more than `most` articles. */
export function bucketsOf(size: number, tellingAt: (position: number) => Telling, most: number): Buckets {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let position = 0; position < size; position++) {
    for (const key of termKeys(tellingAt(position))) starts[bucketOf(key)] = (starts[bucketOf(key)] ?? 0) + 1;
  }
  const isCrowded = new Uint8Array(BUCKETS + 1);
  let total = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket++) {
    const count = starts[bucket] ?? 0;
    if (count > CROWDED * most) isCrowded[bucket] = 1;
    else total += count;
    starts[bucket] = total;
  }
  const entries = new Uint32Array(total);
  // Each bucket is filled from its end, which is moved to its start.
  for (let position = 0; position < size; position++) {
    for (const key of termKeys(tellingAt(position))) {
      const bucket = bucketOf(key);
      if (isCrowded[bucket] === 1) continue;
      const place = (starts[bucket] ?? 0) - 1;
      starts[bucket] = place;
      entries[place] = (key << POSITION_BITS) | position;
    }
  }
  return { starts, entries };
}

/** So few numbers are sorted by hand: to call a sort takes longer. */
const FEW = 24;

function sortPart(list: Uint32Array, start: number, end: number): void {
  if (end - start > FEW) {
    list.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const each = list[at] ?? 0;
    let place = at;
    for (; place > start && (list[place - 1] ?? 0) > each; place--) list[place] = list[place - 1] ?? 0;
    list[place] = each;
  }
}

/**
 * Visits the terms that stand in buckets more than once, with the positions of the articles that have them, ascending, each
 * as often as it has the term; the list is overwritten for the next term. The buckets are sorted and used up by it.
 */
export function eachTerm(
  { starts, entries }: Buckets,
  visit: (key: TermKey, positions: Uint32Array) => void,
): void {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const [start, end] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0];
    sortPart(entries, start, end);
    for (let from = start; from < end;) {
      const rest = restOf(entries[from] ?? 0);
      let to = from;
      for (; to < end && restOf(entries[to] ?? 0) === rest; to++) entries[to] = positionOf(entries[to] ?? 0);
      if (to - from > 1) visit(((bucket << REST_BITS) | rest) >>> 0, entries.subarray(from, to));
      from = to;
    }
  }
}
