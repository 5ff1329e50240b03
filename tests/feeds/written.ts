import type { Bulletin } from '../../src/bulletin/bulletin.ts';
import type { Language } from '../../src/bulletin/language.ts';
import { atom } from '../../src/feeds/atom.ts';
import { entryHtml } from '../../src/feeds/entry-html.ts';
import { feedOf } from '../../src/feeds/feed.ts';
import { feedView } from '../../src/feeds/feed-view.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { rss } from '../../src/feeds/rss.ts';
import { tagPrefix } from '../../src/feeds/tag.ts';
import { pathOf } from '../../src/routing/address.ts';
import type { FeedAddress } from '../../src/routing/feeds.ts';
import { READERS } from './read-feed.ts';

export const SITE = 'https://bantin.example';

/** How a feed is made in a test: of a page, in a language, with these bodies of articles by their keys. */
export interface Making {
  readonly address?: FeedAddress;
  readonly language?: Language;
  readonly bodies?: Readonly<Record<string, string>>;
  readonly site?: string;
}

/** A feed of a bulletin below `/ban-tin`, as text in each format. */
export function written(bulletin: Bulletin, making: Making = {}) {
  const { address = { kind: 'front' }, language = 'vi', bodies = {}, site = SITE } = making;
  const feed = feedOf(feedView(address, bulletin, language), {
    whole: (path) => `${site}/ban-tin${path}`,
    authorPath: (id, of) => pathOf({ kind: 'author', id }, of),
    tag: tagPrefix(bulletin.content.newsroom, site),
    icons: { small: '/anh/icon.48.png', large: '/anh/icon.512.png' },
    content: (item, key, page) => entryHtml(item, bodies[key] ?? '<p>…</p>', page),
    bytes: () => 1234,
  });
  return { rss: rss(feed), atom: atom(feed), json: jsonFeed(feed) };
}

/** A feed of a bulletin in each format, read by the rules of the format when it is asked for. */
export function readFeeds(bulletin: Bulletin, making: Making = {}) {
  const texts = written(bulletin, making);
  return {
    get rss() {
      return READERS.rss(texts.rss);
    },
    get atom() {
      return READERS.atom(texts.atom);
    },
    get json() {
      return READERS.json(texts.json);
    },
  };
}
