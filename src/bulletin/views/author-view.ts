import type { SubjectAddress } from '../address.ts';
import { countPages, onPage } from '../pagination.ts';
import type { Story } from '../story.ts';
import { type ListView, listView } from './list-view.ts';
import { type PageKind, pagesOf } from './page-kind.ts';

/** One page of an author's stories: the same page of two lists, as far as each goes. */
export interface AuthorView {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly own: ListView | undefined;
  readonly after: ListView | undefined;
}

/** The pages of authors. */
export const authorPages: PageKind<SubjectAddress<'author'>, AuthorView> = {
  paths: (bulletin) =>
    bulletin.content.authors.flatMap(({ id }) => {
      const { own, after } = bulletin.byAuthor(id);
      return pagesOf<SubjectAddress<'author'>>({ kind: 'author', id }, bulletin, own, after);
    }),
  view: ({ id, page = 1 }, bulletin, language) => {
    const { own, after } = bulletin.byAuthor(id);
    const { listLength } = bulletin.content.newsroom;
    const list = (stories: readonly Story[]) =>
      onPage(stories, page, listLength).length > 0 ? listView(stories, page, bulletin, language) : undefined;
    return {
      id,
      name: bulletin.author(id)?.name[language] ?? id,
      page,
      pages: countPages(Math.max(own.length, after.length), listLength),
      own: list(own),
      after: list(after),
    };
  },
};
