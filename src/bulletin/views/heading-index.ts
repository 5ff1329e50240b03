import type { Bulletin } from '../bulletin.ts';
import type { Heading } from '../heading.ts';
import type { Language } from '../language.ts';
import type { LocalityId } from '../locality.ts';
import { byName } from '../order.ts';
import type { PageKind } from './page-kind.ts';

/** One entry of an index: a topic, a series or an author, with the number of its stories. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly count: number;
}

/** All topics, series or authors. */
export type IndexKind = 'topic' | 'series' | 'author';

/** Topics and series in the order of their files, authors by name. */
function entriesOf(kind: IndexKind, bulletin: Bulletin, language: Language): readonly IndexEntry[] {
  const { topics, series, authors } = bulletin.content;
  const entries = (headings: readonly Heading[], count: (id: string) => number): readonly IndexEntry[] =>
    headings.map(({ id, name, description }) => ({
      id,
      name: name[language],
      ...(description && { description: description[language] }),
      count: count(id),
    }));
  switch (kind) {
    case 'topic':
      return entries(topics, (id) => bulletin.withTopic(id).length);
    case 'series':
      return entries(series, (id) => bulletin.inSeries(id).length);
    case 'author':
      return entries(authors, (id) => bulletin.byAuthor(id).all.length).toSorted(byName);
  }
}

/** The indexes of topics, series and authors. */
export const indexPages: PageKind<{ readonly kind: IndexKind }, readonly IndexEntry[]> = {
  paths: () => [{ kind: 'topic' }, { kind: 'series' }, { kind: 'author' }],
  view: ({ kind }, bulletin, language) => entriesOf(kind, bulletin, language),
};

/** What the search page offers to choose from: topics and authors that have stories. */
export interface SearchChoices {
  readonly topics: readonly IndexEntry[];
  readonly authors: readonly IndexEntry[];
  /** The unit that the newsroom covers, whose surroundings are proposed first. */
  readonly home?: LocalityId;
}

/** The search page. */
export const searchPages: PageKind<{ readonly kind: 'search' }, SearchChoices> = {
  paths: () => [{ kind: 'search' }],
  view: (_address, bulletin, language) => {
    const choices = (kind: IndexKind) => entriesOf(kind, bulletin, language).filter(({ count }) => count > 0);
    const { home } = bulletin.content.newsroom;
    return { topics: choices('topic'), authors: choices('author'), ...(home !== undefined && { home }) };
  },
};
