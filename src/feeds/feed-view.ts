import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Language } from '../bulletin/language.ts';
import { articleFor, type Correction, type Photo, type Story } from '../bulletin/story.ts';
import { byline, type Person, sourceCredits } from '../bulletin/views/byline.ts';
import { placeLine, type PlaceLine } from '../bulletin/views/place.ts';
import type { SourceView } from '../bulletin/views/story-view.ts';
import { headingLink, localityOf } from '../bulletin/views/teaser.ts';
import { DESCRIPTIONS } from '../i18n/descriptions.ts';
import { capitalised, localityName, localityTitle } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import { pathOf } from '../routing/address.ts';
import { type FeedAddress, type FeedFormat, feedPath } from '../routing/feeds.ts';
import { type FeedDates, feedDates } from './feed-dates.ts';
import { isFull, storiesOf } from './feed-list.ts';

/** A page in a language; its path within the site. */
interface PageLink {
  readonly language: Language;
  readonly path: string;
}

/** A story in a feed. Paths are within the site, without its base. */
export interface FeedItem {
  /** Of the article: the original's where the story isn't in the language of the feed. */
  readonly language: Language;
  readonly path: string;
  /** The path that it had first, which stays what it is known by when its address changes. */
  readonly firstPath: string;
  /** The same story in the other language. */
  readonly translation?: PageLink;
  readonly title: string;
  readonly lead: string;
  readonly dates: FeedDates;
  readonly written: Story['date'];
  readonly people: readonly Person[];
  readonly topics: readonly string[];
  readonly photo?: Photo;
  /** What only whole stories tell; absent where a feed holds leads. */
  readonly whole?: {
    /** What the article's body is kept under. */
    readonly body: string;
    readonly places: readonly PlaceLine[];
    readonly corrections: readonly Correction[];
    readonly source?: SourceView;
    /** How it was translated, and by whom. */
    readonly translated?: { readonly method: 'human' | 'machine' | 'machine-reviewed'; readonly by: string };
  };
}

/** What a feed says of itself, and its stories. Paths are within the site, without its base. */
export interface FeedView {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** The page that it is the feed of. */
  readonly path: string;
  /** The same page in the other language. */
  readonly translation?: PageLink;
  /** The same stories in every format, this one among them. */
  readonly formats: readonly { readonly format: FeedFormat; readonly path: string }[];
  readonly items: readonly FeedItem[];
}

type Whole = NonNullable<FeedItem['whole']>;

function wholeOf(story: Story, bulletin: Bulletin, language: Language): Whole {
  const { body, corrections, translation } = articleFor(story, language);
  const { source, hamlet } = story;
  const names = translation?.by.map((id) => bulletin.author(id)?.name[language] ?? id);
  return {
    body,
    places: story.localities.map((id, at) => placeLine(id, bulletin, at === 0 ? hamlet : undefined)),
    corrections,
    ...(source && {
      source: {
        credits: sourceCredits(source, bulletin, language),
        name: source.name,
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    ...(translation && names && { translated: { method: translation.method, by: names.join(', ') } }),
  };
}

function feedItem(story: Story, bulletin: Bulletin, shown: Language, isWhole: boolean): FeedItem {
  const article = articleFor(story, shown);
  const { language, title, lead, photo } = article;
  const path = (id: string, of: Language) => pathOf({ kind: 'story', id }, of);
  const [other] = Object.values(story.articles).filter((each) => each.language !== language);
  const roles = byline(story, bulletin, language);
  const label = language === shown ? '' : ` (${strings(shown).article.inOtherLanguage})`;
  return {
    language,
    path: path(story.id, language),
    firstPath: path(story.formerIds[0] ?? story.id, language),
    ...(other && { translation: { language: other.language, path: path(story.id, other.language) } }),
    title: title + label,
    lead,
    dates: feedDates(story, article.corrections),
    written: story.date,
    people: roles.filter(({ role }) => role.startsWith('words')).flatMap(({ people }) => people),
    topics: story.topics.map((id) => headingLink('topic', id, bulletin, language).name),
    ...(photo && { photo }),
    ...(isWhole && { whole: wholeOf(story, bulletin, language) }),
  };
}

/** What the page of a feed is called, and what it says of itself. */
function wordsOf(
  address: FeedAddress,
  bulletin: Bulletin,
  language: Language,
): { readonly name?: string; readonly description: string } {
  const words = DESCRIPTIONS[language];
  const { tagline, description } = bulletin.content.newsroom;
  switch (address.kind) {
    case 'front':
      return { description: description?.[language] ?? tagline?.[language] ?? words.all };
    case 'topic': {
      const topic = bulletin.topic(address.id);
      const topicName = topic?.name[language] ?? address.id;
      return { name: topicName, description: topic?.description?.[language] ?? words.under(topicName) };
    }
    case 'author': {
      const author = bulletin.author(address.id)?.name[language] ?? address.id;
      return { name: capitalised(author), description: words.by(author) };
    }
    case 'locality': {
      const chain = [localityOf(address.id, bulletin), ...bulletin.gazetteer.parents(address.id)];
      const place = chain.map((unit) => localityName(unit, language)).join(', ');
      return { name: localityTitle(chain, language), description: words.about(place) };
    }
  }
}

/** What the feed of a page holds in a language, in whatever format. */
export function feedView(address: FeedAddress, bulletin: Bulletin, language: Language): FeedView {
  const { newsroom } = bulletin.content;
  const { name, description } = wordsOf(address, bulletin, language);
  const publisher = newsroom.name[language];
  const isWhole = isFull(address, bulletin);
  const formats = (['rss', 'atom', 'json'] as const).filter((format) => format === 'rss' || isWhole);
  const other = newsroom.languages.find((each) => each !== language);
  return {
    language,
    title: name === undefined ? publisher : `${name} – ${publisher}`,
    description,
    publisher,
    path: pathOf(address, language),
    ...(other && { translation: { language: other, path: pathOf(address, other) } }),
    formats: formats.map((format) => ({ format, path: feedPath(address, language, format) })),
    items: storiesOf(address, bulletin).map((story) => feedItem(story, bulletin, language, isWhole)),
  };
}
