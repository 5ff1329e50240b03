import type { Entry, Feed } from './feed.ts';

function itemOf(entry: Entry) {
  const { id, url, title, lead, language, dates, authors, topics, summary, content, picture } = entry;
  return {
    id,
    url,
    title,
    summary: lead,
    content_html: content ?? summary,
    ...(picture && {
      image: picture.url,
      attachments: [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.bytes }],
    }),
    ...(dates.isExact && { date_published: dates.dated }),
    date_modified: dates.updated,
    ...(authors.length > 0 && { authors }),
    tags: topics,
    language,
  };
}

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const { title, home, description, language, formats, icons, publisher, entries } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: formats.find(({ format }) => format === 'json')?.url,
    description,
    icon: icons.large,
    favicon: icons.small,
    authors: [{ name: publisher }],
    language,
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(written)}\n`;
}
