import type { ListAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import { type CalendarDate, precisionOf } from '../calendar-date.ts';
import { countPages } from '../pagination.ts';
import type { Story } from '../story.ts';

/** Which stories the list of a period holds: of a year, those dated by the year alone. */
export function listedIn(period: CalendarDate, { archive }: Bulletin): readonly Story[] {
  return precisionOf(period) === 'year' ? archive.datedBy(period) : archive.storiesIn(period);
}

/** The lists that the pages of an address go through side by side: two of an author, none where it has one page. */
function listsAt(address: ListAddress, bulletin: Bulletin): readonly (readonly Story[])[] {
  if (address.kind === 'archive') return address.date === undefined ? [] : [listedIn(address.date, bulletin)];
  const { kind, id } = address;
  if (kind === 'story') return id === undefined ? [bulletin.listed] : [];
  if (id === undefined) return [];
  switch (kind) {
    case 'topic':
      return [bulletin.withTopic(id)];
    case 'series':
      return [bulletin.inSeries(id)];
    case 'locality':
      return [bulletin.places.storiesOf(id)];
    case 'author': {
      const { own, after } = bulletin.byAuthor(id);
      return [own, after];
    }
  }
}

/** How many pages a list has, the same in both languages; 1 where it doesn't go on. */
export function pageCount(address: ListAddress, bulletin: Bulletin): number {
  return Math.max(1, ...listsAt(address, bulletin).map(({ length }) => countPages(length)));
}

/** The addresses of all pages of a list. */
export function pagesOf<A extends ListAddress>(address: A, bulletin: Bulletin): readonly A[] {
  return Array.from({ length: pageCount(address, bulletin) }, (_, at) => ({ ...address, page: at + 1 }));
}
