/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  /** Number of pages. */
  readonly count: number;
  /** Number of items on all pages. */
  readonly total: number;
}

/** Cuts a list into pages of `size` items; an empty list has one empty page. Throws a RangeError when no page can hold an item. */
export function paginate<T>(items: readonly T[], size: number): readonly Page<T>[] {
  if (!Number.isInteger(size) || size < 1) {
    throw new RangeError(`A page can't hold ${size} items. Give a whole number from 1 on.`);
  }
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
  }));
}
