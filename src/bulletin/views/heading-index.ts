import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import { byName } from '../order.ts';

/** One entry of an index: a topic, a series or an author, with the number of its stories. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly count: number;
}

/** All topics, series or authors. */
export interface HeadingIndexView {
  readonly kind: 'topic' | 'series' | 'author';
  readonly entries: readonly IndexEntry[];
}

/** The indexes of headings: topics and series in the order of their files, authors by name. */
export function headingIndexes(bulletin: Bulletin, language: Language): readonly HeadingIndexView[] {
  const { topics, series, authors } = bulletin.content;
  const entries = (headings: typeof topics, count: (id: string) => number): readonly IndexEntry[] =>
    headings.map(({ id, name, description }) => ({
      id,
      name: name[language],
      ...(description && { description: description[language] }),
      count: count(id),
    }));
  return [
    { kind: 'topic', entries: entries(topics, (id) => bulletin.withTopic(id).length) },
    { kind: 'series', entries: entries(series, (id) => bulletin.inSeries(id).length) },
    {
      kind: 'author',
      entries: entries(authors, (id) => bulletin.byAuthor(id).all.length).toSorted(byName),
    },
  ];
}
