import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { LocalityId } from '../locality.ts';
import { archiveViews } from './archive-view.ts';
import { authorViews } from './author-view.ts';
import { listViews } from './list-view.ts';
import { placeStories } from './place-stories.ts';

/** A page that may go on over further ones; without `id` or `date` the index of its kind. */
export type PagedList =
  | { readonly kind: 'story' | 'topic' | 'author' | 'series'; readonly id?: string }
  | { readonly kind: 'locality'; readonly id?: LocalityId }
  | { readonly kind: 'archive'; readonly date?: CalendarDate };

/** How many pages a list has, the same in both languages; 1 where it doesn't go on. */
export function pageCount(list: PagedList, bulletin: Bulletin): number {
  if (list.kind === 'archive')
    return list.date === undefined ? 1 : archiveViews(list.date, bulletin, 'vi').length;
  const { kind, id } = list;
  if (kind === 'story') return id === undefined ? listViews(bulletin.listed, bulletin, 'vi').length : 1;
  if (id === undefined) return 1;
  switch (kind) {
    case 'topic':
      return listViews(bulletin.withTopic(id), bulletin, 'vi').length;
    case 'series':
      return listViews(bulletin.inSeries(id), bulletin, 'vi').length;
    case 'locality':
      return placeStories(id, bulletin, 'vi').length;
    case 'author': {
      const author = bulletin.author(id);
      return author === undefined ? 1 : authorViews(author, bulletin, 'vi').length;
    }
  }
}
