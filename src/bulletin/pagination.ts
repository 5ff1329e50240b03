/** How many pages a list of so many stories has, `size` on each; an empty one has one, which is empty. */
export function countPages(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** What stands on a page of a list, `size` on each; pages count from 1. */
export function onPage<T>(items: readonly T[], page: number, size: number): readonly T[] {
  return items.slice((page - 1) * size, page * size);
}
