import type { Language } from '../bulletin/language.ts';
import { mediaType } from '../rendering/asset.ts';
import { FEED_FORMATS } from '../routing/feeds.ts';
import { leadHtml, pictureUrl } from './entry-html.ts';
import type { FeedItem, FeedView } from './feed-view.ts';

/** What a feed is made with besides its stories. */
export interface Publication {
  /** An address within the site as the world has it, with host and base. */
  readonly whole: (path: string) => string;
  /** Path of an author's page within the site. */
  readonly authorPath: (id: string, language: Language) => string;
  /** What all ids begin with: `tag:bantin.example,2026:`. */
  readonly tag: string;
  /** Paths of the icons within the site, small and large. */
  readonly icons: { readonly small: string; readonly large: string };
  /** A whole story as HTML; `key` is what its body is kept under, `page` its address. */
  readonly content: (item: FeedItem, key: string, page: string) => string;
  /** Bytes of a file of the site, by its address with the host. */
  readonly bytes: (url: string) => number;
}

/** A picture that goes with an entry. */
export interface Enclosure {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** A story as feeds of every format have it, all addresses with their host. */
export interface Entry extends Pick<FeedItem, 'language' | 'title' | 'lead' | 'topics' | 'dates'> {
  readonly id: string;
  readonly url: string;
  readonly translation?: { readonly language: Language; readonly url: string };
  /** The lead as HTML, marked where its date is no day of the story's. */
  readonly summary: string;
  /** The whole story as HTML; absent where the feed holds leads. */
  readonly content?: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly picture?: Enclosure;
}

/** A feed as every format has it, all addresses with their host. */
export interface Feed extends Pick<FeedView, 'language' | 'title' | 'description' | 'publisher'> {
  readonly id: string;
  readonly home: string;
  readonly translation?: { readonly language: Language; readonly url: string };
  readonly formats: readonly { readonly format: keyof typeof FEED_FORMATS; readonly url: string }[];
  readonly icons: { readonly small: string; readonly large: string };
  /** When an entry was changed last; the beginning of time of computers where there is none. */
  readonly updated: string;
  readonly entries: readonly Entry[];
}

const NEVER = '1970-01-01T07:00:00+07:00';

function entryOf(item: FeedItem, { whole, authorPath, tag, content, bytes }: Publication): Entry {
  const { language, title, lead, topics, dates, people, translation } = item;
  const url = whole(item.path);
  const picture = pictureUrl(item, url);
  return {
    language,
    title,
    lead,
    topics,
    dates,
    id: tag + item.firstPath,
    url,
    ...(translation && {
      translation: { language: translation.language, url: whole(translation.path) },
    }),
    summary: leadHtml(item),
    ...(item.whole && { content: content(item, item.whole.body, url) }),
    authors: people.map(({ id, name }) => ({
      name,
      ...(id !== undefined && { url: whole(authorPath(id, language)) }),
    })),
    ...(picture !== undefined && {
      picture: { url: picture, type: mediaType(picture), bytes: bytes(picture) },
    }),
  };
}

/** A feed with the texts of its stories. */
export function feedOf(view: FeedView, publication: Publication): Feed {
  const { whole, tag, icons } = publication;
  const { language, title, description, publisher, path, translation, formats } = view;
  const entries = view.items.map((item) => entryOf(item, publication));
  return {
    language,
    title,
    description,
    publisher,
    id: tag + path,
    home: whole(path),
    ...(translation && {
      translation: { language: translation.language, url: whole(translation.path) },
    }),
    formats: formats.map(({ format, path: file }) => ({ format, url: whole(file) })),
    icons: { small: whole(icons.small), large: whole(icons.large) },
    updated: entries.reduce((last, { dates }) => (dates.updated > last ? dates.updated : last), NEVER),
    entries,
  };
}
