import type { Address, ListAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import { countPages } from '../pagination.ts';
import type { Story } from '../story.ts';

/** A kind of page. */
export interface PageKind<A extends Address, View> {
  /** Addresses of its pages, the same in both languages. */
  readonly paths: (bulletin: Bulletin) => readonly A[];
  /** What the page at an address shows in a language. */
  readonly view: (address: A, bulletin: Bulletin, language: Language) => View;
}

/** The addresses of all pages of a list; of two that go side by side, as far as the longer one goes. */
export function pagesOf<A extends ListAddress>(
  address: A,
  { content }: Bulletin,
  ...lists: readonly (readonly Story[])[]
): readonly A[] {
  const length = Math.max(...lists.map((stories) => countPages(stories.length, content.newsroom.listLength)));
  return Array.from({ length }, (_, at) => ({ ...address, page: at + 1 }));
}
