import { x } from 'xastscript';
import { FEED_FORMATS } from '../routing/feeds.ts';
import type { Enclosure, Entry, Feed } from './feed.ts';
import { asRfc822 } from './feed-dates.ts';
import { writeXml } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
} as const;

function pictureOf({ url, bytes, type }: Enclosure) {
  return [
    x('enclosure', { url, length: bytes, type }),
    x('media:content', { url, fileSize: bytes, type, medium: 'image' }),
  ];
}

function itemOf({ id, url, title, dates, authors, topics, summary, content, picture }: Entry) {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, id),
    x('pubDate', asRfc822(dates.dated)),
    ...authors.map(({ name }) => x('dc:creator', name)),
    ...topics.map((topic) => x('category', topic)),
    x('description', summary),
    content === undefined ? undefined : x('content:encoded', content),
    ...(picture ? pictureOf(picture) : []),
  ]);
}

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rss(feed: Feed): string {
  const { title, home, description, language, translation, formats, icons, updated, entries } = feed;
  const links = [
    ...formats.map(({ format, url }) => ({
      rel: format === 'rss' ? 'self' : 'alternate',
      type: FEED_FORMATS[format].type,
      href: url,
    })),
    ...(translation
      ? [{ rel: 'alternate', type: 'text/html', hreflang: translation.language, href: translation.url }]
      : []),
  ];
  return writeXml(
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', title),
        x('link', home),
        x('description', description),
        x('language', language),
        ...links.map((link) => x('atom:link', link)),
        entries.length > 0 ? x('lastBuildDate', asRfc822(updated)) : undefined,
        x('image', [x('url', icons.small), x('title', title), x('link', home)]),
        ...entries.map(itemOf),
      ]),
    ]),
  );
}
