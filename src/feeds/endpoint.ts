import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Language } from '../bulletin/language.ts';
import { getBulletin, getFrame, getRendered, publishedSize } from '../content.ts';
import { PICTURE_FOLDER } from '../rendering/asset.ts';
import { pathOf } from '../routing/address.ts';
import { FEED_FORMATS, type FeedAddress, type FeedFormat, hasFeeds } from '../routing/feeds.ts';
import { fileHref, ownOrigin } from '../routing/href.ts';
import { atom } from './atom.ts';
import { entryHtml } from './entry-html.ts';
import { type Feed, feedOf } from './feed.ts';
import { feedAddresses } from './feed-list.ts';
import { type FeedItem, feedView } from './feed-view.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { tagPrefix } from './tag.ts';

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { rss, atom, json: jsonFeed };

/** No interface: Astro takes props with an index signature. */
type FeedProps = Readonly<{ address: FeedAddress; language: Language }>;

/** What a feed shows, and the icons beside it. */
async function shown({ address, language }: FeedProps) {
  const [bulletin, { icons }] = await Promise.all([getBulletin(), getFrame(language)]);
  return { view: feedView(address, bulletin, language), icons };
}

/** Whole stories by address: each stands in the feeds of the bulletin, its topics and its province, in three formats. */
const contents = new Map<string, string>();

function contentOf(item: FeedItem, key: string, page: string): string {
  const content = contents.get(page) ?? entryHtml(item, getRendered(key).body, page);
  contents.set(page, content);
  return content;
}

/** `getStaticPaths` of the feeds in a format; none where the site doesn't know its own address. */
export function feedPaths(format: FeedFormat): GetStaticPaths {
  return async () => {
    if (!hasFeeds()) return [];
    const bulletin = await getBulletin();
    const { newsroom } = bulletin.content;
    const all = newsroom.languages.flatMap((language) =>
      feedAddresses(bulletin, format).map((address): FeedProps => ({ address, language })),
    );
    return Promise.all(
      all.map(async (props) => ({
        // Without the slashes around it; the front page of Vietnamese has none at all.
        params: { list: pathOf(props.address, props.language).slice(1, -1) || undefined },
        props,
        cacheKey: hash('sha1', JSON.stringify([await shown(props), newsroom.feedTag])),
      })),
    );
  };
}

/** Answers with a feed in a format. */
export function feedAnswer(format: FeedFormat): APIRoute<FeedProps> {
  return async ({ props }) => {
    const { view, icons } = await shown(props);
    const { content } = await getBulletin();
    const origin = ownOrigin() ?? '';
    const feed = feedOf(view, {
      whole: (path) => new URL(fileHref(path), origin).href,
      authorPath: (id, language) => pathOf({ kind: 'author', id }, language),
      tag: tagPrefix(content.newsroom, origin),
      icons,
      content: contentOf,
      bytes: (url) => publishedSize(PICTURE_FOLDER, url.slice(url.lastIndexOf('/') + 1)),
    });
    return new Response(WRITERS[format](feed), { headers: { 'content-type': FEED_FORMATS[format].type } });
  };
}
