import { x } from 'xastscript';
import { FEED_FORMATS } from '../routing/feeds.ts';
import type { Entry, Feed } from './feed.ts';
import { writeXml } from './xml.ts';

function personOf({ name, url }: Entry['authors'][number]) {
  return x('author', [x('name', name), url === undefined ? undefined : x('uri', url)]);
}

function pageLinks(language: string, url: string, translation: Feed['translation']) {
  return [{ language, url }, ...(translation ? [translation] : [])].map((page) =>
    x('link', { rel: 'alternate', type: 'text/html', hreflang: page.language, href: page.url }),
  );
}

function entryOf(entry: Entry, feed: Feed) {
  const { id, url, title, language, translation, dates, authors, topics, summary, content, picture } = entry;
  return x('entry', { 'xml:lang': language === feed.language ? undefined : language }, [
    x('id', id),
    x('title', title),
    ...pageLinks(language, url, translation),
    picture && x('link', { rel: 'enclosure', type: picture.type, length: picture.bytes, href: picture.url }),
    dates.isExact ? x('published', dates.dated) : undefined,
    x('updated', dates.updated),
    ...authors.map(personOf),
    ...topics.map((topic) => x('category', { term: topic })),
    x('summary', { type: 'html' }, summary),
    content === undefined ? undefined : x('content', { type: 'html' }, content),
  ]);
}

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed): string {
  const { id, title, description, language, home, translation, formats, icons, updated, entries } = feed;
  const feeds = formats.map(({ format, url }) =>
    x('link', {
      rel: format === 'atom' ? 'self' : 'alternate',
      type: FEED_FORMATS[format].type,
      href: url,
    }),
  );
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', id),
      x('title', title),
      x('subtitle', description),
      ...pageLinks(language, home, translation),
      ...feeds,
      x('updated', updated),
      x('author', [x('name', feed.publisher), x('uri', home)]),
      x('icon', icons.small),
      ...entries.map((entry) => entryOf(entry, feed)),
    ]),
  );
}
