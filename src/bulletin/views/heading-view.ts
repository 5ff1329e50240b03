import type { Heading } from '../heading.ts';
import { type ListView, listView } from './list-view.ts';
import { pagesOf } from './page-count.ts';
import type { PageKind } from './page-kind.ts';

interface HeadingAddress {
  readonly kind: 'topic' | 'series';
  readonly id: string;
  readonly page?: number;
}

/** What a page of a topic or series shows. */
export interface HeadingView {
  readonly heading: Heading;
  readonly list: ListView;
}

/** The pages of topics and series. */
export const headingPages: PageKind<HeadingAddress, HeadingView> = {
  paths: (bulletin) => {
    const { topics, series } = bulletin.content;
    return [
      ...topics.map(({ id }) => ({ kind: 'topic' as const, id })),
      ...series.map(({ id }) => ({ kind: 'series' as const, id })),
    ].flatMap((address) => pagesOf<HeadingAddress>(address, bulletin));
  },
  view: ({ kind, id, page }, bulletin, language) => {
    const heading = bulletin[kind](id);
    if (heading === undefined) throw new RangeError(`There is no ${kind} "${id}" in the bulletin.`);
    const stories = kind === 'topic' ? bulletin.withTopic(id) : bulletin.inSeries(id);
    return { heading, list: listView(stories, page, bulletin, language) };
  },
};
