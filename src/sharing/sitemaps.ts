import { Readable } from 'node:stream';
import {
  ErrorLevel,
  SitemapIndexStream,
  type SitemapItemLoose,
  SitemapStream,
  streamToPromise,
} from 'sitemap';
import type { Bulletin } from '../bulletin/bulletin.ts';
import { daysAfter } from '../bulletin/calendar-date.ts';
import { isListed } from '../bulletin/publication.ts';
import { publishedAt } from '../bulletin/story-times.ts';
import { dayInVietnam } from '../bulletin/vietnam-time.ts';
import { alternates } from '../routing/alternates.ts';
import { fileHref, href } from '../routing/href.ts';
import { SITEMAP_FILE } from '../routing/crawler-files.ts';
import { indexedPages } from './indexed-pages.ts';

/** A file of the sitemap: the index, which names the others, or a part. */
export interface SitemapFile {
  /** `sitemap`, `sitemap-1`, `sitemap-news-1`; `.xml` follows. */
  readonly name: string;
  readonly lists: 'pages' | 'files';
  readonly items: readonly SitemapItemLoose[];
}

/**
 * Addresses in a part. The protocol allows 50,000 (sitemaps.org/protocol.html), in 50 MiB: so many stay below that with any
 * address of up to 1,200 characters, in two languages.
 */
const PART = 10_000;

/** What Google takes of a news sitemap (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const NEWS_PART = 1_000;
const NEWS_NAME = 256;
const NEWS_TITLE = 200;

/** The whole address of the sitemap's index. */
export function sitemapAddress(site: string): string {
  return new URL(fileHref(`/${SITEMAP_FILE}`), site).href;
}

/** Where engines find each page in each of its languages; the Vietnamese one is for readers of any other. */
function pageItems(bulletin: Bulletin, site: string): readonly SitemapItemLoose[] {
  return indexedPages(bulletin).flatMap(({ address, languages, changed }) => {
    const versions = alternates(address, languages).map((version) => ({
      lang: version.language,
      url: new URL(version.href, site).href,
    }));
    const [first, second] = versions;
    const links = first && second ? [...versions, { lang: 'x-default', url: first.url }] : [];
    return versions.map(({ lang, url }) => {
      const lastmod = changed[lang];
      return { url, links, ...(lastmod !== undefined && { lastmod }) };
    });
  });
}

/** The stories dated today and yesterday in Vietnam: older ones are no news, nor are those whose day isn't known. */
function newsItems({ listed, content }: Bulletin, site: string, now: Date): readonly SitemapItemLoose[] {
  const today = dayInVietnam(now);
  const days = [today, daysAfter(today, -1)];
  const { languages, name } = content.newsroom;
  return listed
    .filter((story) => isListed(story) && days.includes(story.date))
    .flatMap((story) =>
      languages.flatMap((language) => {
        const article = story.articles[language];
        if (article === undefined) return [];
        const url = new URL(href({ kind: 'story', id: story.id }, language), site).href;
        const publication = { name: name[language].slice(0, NEWS_NAME).toWellFormed(), language };
        const title = article.title.slice(0, NEWS_TITLE).toWellFormed();
        return [{ url, news: { publication, publication_date: publishedAt(story), title } }];
      }),
    );
}

function parts(name: string, items: readonly SitemapItemLoose[], length: number): readonly SitemapFile[] {
  const starts = Array.from({ length: Math.ceil(items.length / length) }, (_, at) => at * length);
  return starts.map((start, at) => ({
    name: `${name}-${at + 1}`,
    lists: 'pages',
    items: items.slice(start, start + length),
  }));
}

/** The files of the sitemap, as of `now`, of a site with this origin; the news have one only while there are any. */
export function sitemapFiles(bulletin: Bulletin, site: string, now: Date): readonly SitemapFile[] {
  const files = [
    ...parts('sitemap', pageItems(bulletin, site), PART),
    ...parts('sitemap-news', newsItems(bulletin, site, now), NEWS_PART),
  ];
  const items = files.map(({ name }) => ({ url: new URL(fileHref(`/${name}.xml`), site).href }));
  return [{ name: SITEMAP_FILE.replace('.xml', ''), lists: 'files', items }, ...files];
}

/** Writes a file of the sitemap as XML. */
export async function sitemapXml({ lists, items }: SitemapFile): Promise<string> {
  const stream =
    lists === 'files'
      ? new SitemapIndexStream({ level: ErrorLevel.THROW })
      : new SitemapStream({
          level: ErrorLevel.THROW,
          lastmodDateOnly: true,
          xmlns: {
            news: items.some(({ news }) => news),
            xhtml: items.some(({ links = [] }) => links.length > 0),
            image: false,
            video: false,
          },
        });
  return `${String(await streamToPromise(Readable.from(items).pipe(stream)))}\n`;
}
