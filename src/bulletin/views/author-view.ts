import type { Bulletin } from '../bulletin.ts';
import type { Author } from '../heading.ts';
import type { Language } from '../language.ts';
import { type ListView, listViews } from './list-view.ts';

/** One page of an author's stories: the same page of two lists, as far as each goes. */
export interface AuthorView {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly own?: ListView;
  readonly after?: ListView;
}

/** All pages of an author. */
export function authorViews(author: Author, bulletin: Bulletin, language: Language): readonly AuthorView[] {
  const { own, after } = bulletin.byAuthor(author.id);
  const lists = { own: listViews(own, bulletin, language), after: listViews(after, bulletin, language) };
  const pages = Math.max(lists.own.length, lists.after.length);
  return Array.from({ length: pages }, (_, index) => {
    const [ownList, afterList] = [lists.own[index], lists.after[index]];
    return {
      id: author.id,
      name: author.name[language],
      page: index + 1,
      pages,
      ...(ownList && ownList.total > 0 && { own: ownList }),
      ...(afterList && afterList.total > 0 && { after: afterList }),
    };
  });
}
