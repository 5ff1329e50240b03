import type { ListAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import { once } from '../once.ts';
import { periodPages } from './archive-view.ts';
import { authorPages } from './author-view.ts';
import { headingPages } from './heading-view.ts';
import { storiesPages } from './list-view.ts';
import { placePages } from './locality-view.ts';

const LISTS = [storiesPages, headingPages, authorPages, placePages, periodPages] as const;

function keyOf(list: ListAddress): string {
  return `${list.kind} ${(list.kind === 'archive' ? list.date : list.id) ?? ''}`;
}

const lastPages = once((bulletin: Bulletin): ReadonlyMap<string, number> => {
  const addresses = LISTS.flatMap<ListAddress>(({ paths }) => paths(bulletin));
  // The pages of a list stand in their order.
  return new Map(addresses.map((address) => [keyOf(address), address.page ?? 1]));
});

/** How many pages a list has, the same in both languages; 1 where it doesn't go on. */
export function pageCount(address: ListAddress, bulletin: Bulletin): number {
  return lastPages(bulletin).get(keyOf(address)) ?? 1;
}
