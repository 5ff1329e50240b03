import type { FindAlike } from './alike.ts';
import { type Archive, createArchive } from './archive.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Author, Heading } from './heading.ts';
import type { Language } from './language.ts';
import type { Letter } from './letter.ts';
import type { Locality, LocalityId } from './locality.ts';
import { indexByLocality, type LocalityIndex } from './locality-index.ts';
import type { Newsroom } from './newsroom.ts';
import { lazily, once } from './once.ts';
import { newestFirst } from './order.ts';
import { unitsWithPage } from './place-pages.ts';
import { isListed, type Waiting, waitingFor } from './publication.ts';
import { createRelated, type Related } from './related.ts';
import type { StandingPage } from './standing-page.ts';
import type { Credited, Story } from './story.ts';

/** Everything in the content folder that pages are made of. */
export interface BulletinContent {
  readonly stories: readonly Story[];
  /** Whose bulletin it is. */
  readonly newsroom: Newsroom;
  readonly localities: readonly Locality[];
  /** In the order of the menu. */
  readonly topics: readonly Heading[];
  readonly series: readonly Heading[];
  readonly authors: readonly Author[];
  /** Pages written by hand, in the order of their folders' names. */
  readonly pages: readonly StandingPage[];
  /** Letters of readers, the oldest first; absent where nobody shows them. */
  readonly letters?: readonly Letter[];
  /** Which stories tell of the same things; absent where nobody asks. */
  readonly alike?: FindAlike;
}

/** The stories of an author, newest first. */
export interface AuthorStories {
  /** Written, photographed, drawn or translated by the author. */
  readonly own: readonly Story[];
  /** Written after a report or photo by the author ("theo"). */
  readonly after: readonly Story[];
  /** Both, each story once. */
  readonly all: readonly Story[];
}

/** The stories before and after another in a list. */
export interface StoryNeighbours {
  readonly newer?: Story | undefined;
  readonly older?: Story | undefined;
}

/** The bulletin as readers see it, with its indexes. Lists hold no withdrawn story. */
export interface Bulletin {
  readonly content: BulletinContent;
  readonly gazetteer: Gazetteer;
  /** All that have a page, withdrawn ones too, newest first. */
  readonly published: readonly Story[];
  /** All that stand in lists, newest first. */
  readonly listed: readonly Story[];
  readonly archive: Archive;
  readonly places: LocalityIndex;
  /** Ids of the units that have a page. */
  readonly placePages: ReadonlySet<LocalityId>;
  readonly related: (story: Story) => Related;
  /** The stories next to it in its section; none for a withdrawn one. */
  readonly around: (story: Story) => StoryNeighbours;
  /** What keeps a story's article from readers, where the bulletin holds such stories for its editors. */
  readonly waiting: (story: Story, language: Language) => Waiting | undefined;
  /** The printed letters about a story, the oldest first. */
  readonly lettersTo: (story: string) => readonly Letter[];
  /** A story that has a page. */
  storyOf(id: string): Story | undefined;
  topic(id: string): Heading | undefined;
  series(id: string): Heading | undefined;
  author(id: string): Author | undefined;
  withTopic(id: string): readonly Story[];
  inSection(id: string): readonly Story[];
  inSeries(id: string): readonly Story[];
  byAuthor(id: string): AuthorStories;
}

function groupBy(
  stories: readonly Story[],
  keysOf: (story: Story) => readonly string[],
): (key: string) => readonly Story[] {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    for (const key of new Set(keysOf(story))) {
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): (id: string) => T | undefined {
  const known = new Map(records.map((record) => [record.id, record]));
  return (id) => known.get(id);
}

function neighboursIn(lists: Iterable<readonly Story[]>): (story: Story) => StoryNeighbours {
  const known = new Map<string, StoryNeighbours>();
  for (const list of lists) {
    list.forEach(({ id }, at) => known.set(id, { newer: list[at - 1], older: list[at + 1] }));
  }
  return ({ id }) => known.get(id) ?? {};
}

function ownAuthors(story: Story): readonly string[] {
  const translators = Object.values(story.articles).flatMap((article) => article.translation?.by ?? []);
  return [...story.authors, ...story.photoBy, ...translators];
}

function sourceAuthors(story: Story): readonly string[] {
  const people: readonly Credited[] = [...(story.source?.author ?? []), ...(story.source?.photoBy ?? [])];
  return people.flatMap((person) => ('id' in person ? [person.id] : []));
}

/** While editing, the places stay the same from one bulletin to the next. */
const gazetteerOf = once(createGazetteer);

/**
 * Indexes the stories that have a page; which ones do is decided before, see `publishedStories`. Where readers can't see
 * all of them, `now` is the instant that tells which.
 */
export function createBulletin(content: BulletinContent, now?: Date): Bulletin {
  const published = content.stories.toSorted(newestFirst);
  const listed = published.filter(isListed);
  const gazetteer = gazetteerOf(content.localities);
  const archive = lazily(() => createArchive(listed));
  const places = lazily(() => indexByLocality(listed, gazetteer));
  const related = lazily(() => createRelated(listed, gazetteer, content.alike));
  const sections = Map.groupBy(listed, ({ topics }) => topics[0]);
  const own = lazily(() => groupBy(listed, ownAuthors));
  const after = lazily(() => groupBy(listed, sourceAuthors));
  const all = lazily(() => groupBy(listed, (story) => [...ownAuthors(story), ...sourceAuthors(story)]));
  const letters = Map.groupBy(content.letters ?? [], ({ story }) => story);
  const topics = lazily(() => groupBy(listed, (story) => story.topics));
  return {
    content,
    gazetteer,
    published,
    listed,
    // Worked out when they are asked for: a story that is edited shows little of them.
    get archive() {
      return archive();
    },
    get places() {
      return places();
    },
    placePages: unitsWithPage(
      listed.flatMap(({ localities }) => localities),
      gazetteer,
    ),
    related: once((story: Story) => related()(story, content.newsroom.related)),
    around: neighboursIn(sections.values()),
    waiting: (story, language) => now && waitingFor(story, language, now),
    lettersTo: (story) => letters.get(story) ?? [],
    storyOf: byId(published),
    topic: byId(content.topics),
    series: byId(content.series),
    author: byId(content.authors),
    withTopic: (id) => topics()(id),
    inSection: (id) => sections.get(id) ?? [],
    inSeries: groupBy(listed, (story) => (story.series === undefined ? [] : [story.series])),
    byAuthor: (id) => ({ own: own()(id), after: after()(id), all: all()(id) }),
  };
}
