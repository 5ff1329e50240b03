import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FEED_FORMATS } from '../../src/routing/feeds.ts';
import { READERS, type ReadFeed } from '../feeds/read-feed.ts';
import { builtSite, printedBy } from './built-site.ts';
import { attribute, elementsOf } from './html.ts';
import { type Site, siteOf } from './site.ts';
import { ORIGIN, type SiteName } from './sites.ts';

const FORMATS = ['rss', 'atom', 'json'] as const;

interface BuiltFeed extends ReadFeed {
  readonly file: string;
  readonly format: (typeof FORMATS)[number];
}

function feedsOf(site: Site): readonly BuiltFeed[] {
  return FORMATS.flatMap((format) =>
    [...site.files]
      .filter((file) => file.endsWith(`/${FEED_FORMATS[format].file}`))
      .map((file) => ({
        ...READERS[format](readFileSync(path.join(site.dir, file), 'utf8')),
        file,
        format,
      })),
  );
}

/** Whether an address leads to a page or file of the site, and to what has the id behind the `#`. */
function isThere(address: string, site: Site): boolean {
  const { origin, pathname, hash } = new URL(address);
  if (origin !== ORIGIN) return true;
  const page = site.pages.get(decodeURI(pathname));
  if (page === undefined) return site.files.has(decodeURI(pathname));
  return hash === '' || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

/** Whether a feed is that of the whole bulletin. */
function isFront(file: string): boolean {
  return /^(?:\/en)?\/[^/]+$/.test(file);
}

function addressesIn(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) =>
    ['href', 'src', 'srcSet'].flatMap((name) => attribute(element, name) ?? []),
  );
}

describe.each(['fixture', 'one-language'] as const satisfies readonly SiteName[])(
  'the feeds of the site "%s", each by the rules of its format',
  (name) => {
    const built = builtSite(name).then(() => {
      const site = siteOf(name);
      return { site, feeds: feedsOf(site) };
    });

    test('stand beside the pages that they are of, and are named in the head of those', async () => {
      const { site, feeds } = await built;
      for (const { file, self, home, format } of feeds) {
        expect(self).toBe(ORIGIN + file);
        expect(home).toBe(ORIGIN + path.posix.join(path.posix.dirname(file), '/'));
        const page = site.pages.get(new URL(home).pathname);
        // The front page names the others on the page that explains them.
        const naming = isFront(file) && format !== 'rss' ? site.pages.get('/theo-doi/') : page;
        if (!file.startsWith('/en/') || naming === page) expect(naming?.addresses, file).toContain(file);
        const links = elementsOf(page?.html ?? '').filter(
          (one) => one.tagName === 'link' && attribute(one, 'type') === FEED_FORMATS.rss.type,
        );
        expect(links.map((one) => attribute(one, 'href'))).toEqual([
          file.replace(/[^/]+$/, FEED_FORMATS.rss.file),
        ]);
      }
      const fronts = feeds.filter(({ home }) => home === `${ORIGIN}/`);
      expect(fronts.map(({ format }) => format)).toEqual(FORMATS);
    });

    test('lead only to what is there', async () => {
      const { site, feeds } = await built;
      const missing = feeds.flatMap(({ file, home, links, entries }) =>
        [
          home,
          ...links,
          ...entries.flatMap(({ url, html, enclosure }) => [
            url,
            ...addressesIn(html),
            ...(enclosure ? [enclosure.url] : []),
          ]),
        ]
          .filter(
            (address) =>
              !/^(?:https?|mailto|tel):/.test(address) ||
              (address.startsWith('http') && !isThere(address, site)),
          )
          .map((address) => `${file} → ${address}`),
      );
      expect(missing).toEqual([]);
    });

    test('name the size and the type of each picture as it is served', async () => {
      const { site, feeds } = await built;
      const pictures = feeds.flatMap(({ entries }) => entries.flatMap(({ enclosure }) => enclosure ?? []));
      for (const { url, bytes, type } of pictures) {
        expect(bytes, url).toBe(statSync(path.join(site.dir, new URL(url).pathname)).size);
        expect(type, url).toMatch(url.endsWith('.svg') ? /svg/ : /jpeg|png/);
      }
      if (name === 'fixture') expect(pictures.length).toBeGreaterThan(5);
    });

    test('list the stories that the pages list, in their languages', async () => {
      const { site, feeds } = await built;
      for (const { file, home, entries } of feeds) {
        const page = site.pages.get(new URL(home).pathname);
        const listed = [...(page?.html.matchAll(/data-story="([^"]+)"/g) ?? [])].map(([, id]) => id);
        const ids = entries.map(({ url }) => url.split('/').at(-2));
        for (const id of listed.slice(0, isFront(file) ? 1 : 20)) expect(ids, file).toContain(id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  },
);

describe('the feeds of the fixture', () => {
  const site = siteOf('fixture');
  const feeds = feedsOf(site);
  const front = feeds.filter(({ file }) => isFront(file) && !file.startsWith('/en/'));

  test('are of the bulletin, of topics, of places and of authors, in both languages', () => {
    const files = feeds.map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        '/rss.xml',
        '/en/atom.xml',
        '/chuyen-muc/sinh-hoat-mau/feed.json',
        '/en/topics/sinh-hoat-mau/rss.xml',
        '/dia-phuong/dai-mau/atom.xml',
        '/tac-gia/ban-thu/rss.xml',
      ]),
    );
    expect(files).not.toContain('/tac-gia/ban-thu/atom.xml');
    expect(files.filter((file) => file.startsWith('/en/')).length * 2).toBe(files.length);
  });

  test('have the story whose embargo ends at the moment of the build, and none that was withdrawn', () => {
    for (const { entries } of front) {
      const urls = entries.map(({ url }) => url);
      expect(urls[0]).toBe(`${ORIGIN}/tin/het-cam/`);
      expect(urls.some((url) => /da-rut|rut-chua-dich|bimat/.test(url))).toBe(false);
    }
  });

  test('have stories that aren’t translated under the address that lists give them', () => {
    for (const { entries } of front) {
      const { url, title } = entries.find(({ id }) => id.includes('english-only')) ?? {};
      expect(url).toBe(`${ORIGIN}/en/stories/english-only/`);
      expect(title).toMatch(/ \(bằng tiếng Anh\)$/);
    }
  });
});

test('a site that doesn’t know its address has no feed, no link to one, and says so once', async () => {
  await builtSite('under-a-path');
  const site = siteOf('under-a-path');
  expect([...site.files].filter((file) => /\/(?:rss|atom)\.xml$|\/feed\.json$/.test(file))).toEqual([]);
  for (const page of site.pages.values()) {
    expect(page.html, page.path).not.toMatch(/rss\.xml|application\/rss/);
  }
  expect(site.pages.get('/theo-doi/')?.text).toContain('chưa có nguồn cấp tin');
  expect(printedBy('under-a-path').match(/nguồn cấp tin|no feeds/g)).toHaveLength(1);
});
