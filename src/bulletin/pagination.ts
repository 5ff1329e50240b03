/** Stories on one page of a list. */
export const PAGE_SIZE = 20;

/** How many pages a list of so many stories has; an empty one has one, which is empty. */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** What stands on a page of a list; pages count from 1. */
export function onPage<T>(items: readonly T[], page: number): readonly T[] {
  return items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}
