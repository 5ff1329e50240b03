import type { Story } from '../story.ts';
import { type ListView, listView } from './list-view.ts';
import { PAGE_SIZE } from '../pagination.ts';
import { pageCount, pagesOf } from './page-count.ts';
import type { PageKind } from './page-kind.ts';

interface AuthorAddress {
  readonly kind: 'author';
  readonly id: string;
  readonly page?: number;
}

/** One page of an author's stories: the same page of two lists, as far as each goes. */
export interface AuthorView {
  readonly id: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly own?: ListView;
  readonly after?: ListView;
}

/** The pages of authors. */
export const authorPages: PageKind<AuthorAddress, AuthorView> = {
  paths: (bulletin) =>
    bulletin.content.authors.flatMap(({ id }) => pagesOf<AuthorAddress>({ kind: 'author', id }, bulletin)),
  view: (address, bulletin, language) => {
    const { id, page = 1 } = address;
    const { own, after } = bulletin.byAuthor(id);
    const reaches = ({ length }: readonly Story[]) => length > (page - 1) * PAGE_SIZE;
    return {
      id,
      name: bulletin.author(id)?.name[language] ?? id,
      page,
      pages: pageCount(address, bulletin),
      ...(reaches(own) && { own: listView(own, page, bulletin, language) }),
      ...(reaches(after) && { after: listView(after, page, bulletin, language) }),
    };
  },
};
