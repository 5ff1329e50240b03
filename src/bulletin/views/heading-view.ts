import type { SubjectAddress } from '../address.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Heading } from '../heading.ts';
import type { Story } from '../story.ts';
import { type ListView, listView } from './list-view.ts';
import { type PageKind, pagesOf } from './page-kind.ts';

/** What a page of a topic or series shows. */
export interface HeadingView {
  readonly heading: Heading;
  readonly list: ListView;
}

type HeadingAddress = SubjectAddress<'topic' | 'series'>;

function storiesOf({ kind, id }: HeadingAddress, bulletin: Bulletin): readonly Story[] {
  return kind === 'topic' ? bulletin.withTopic(id) : bulletin.inSeries(id);
}

/** The pages of topics and series. */
export const headingPages: PageKind<HeadingAddress, HeadingView> = {
  paths: (bulletin) => {
    const addresses = (kind: HeadingAddress['kind'], headings: readonly Heading[]) =>
      headings.map(({ id }): HeadingAddress => ({ kind, id }));
    const { topics, series } = bulletin.content;
    return [...addresses('topic', topics), ...addresses('series', series)].flatMap((address) =>
      pagesOf(address, bulletin, storiesOf(address, bulletin)),
    );
  },
  view: (address, bulletin, language) => {
    const { kind, id, page } = address;
    const heading = bulletin[kind](id);
    if (heading === undefined) throw new RangeError(`There is no ${kind} "${id}" in the bulletin.`);
    return { heading, list: listView(storiesOf(address, bulletin), page, bulletin, language) };
  },
};
