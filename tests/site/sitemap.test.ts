import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../sharing/sitemap-schema.ts';
import { type Page, siteOf } from './site.ts';
import { ORIGIN, SITE_NAMES, SITES } from './sites.ts';

const PUBLISHED = SITE_NAMES.filter((name) => 'SITE_URL' in SITES[name].env);

/** What follows `<loc>`, `href="` and their like, as written. */
const addressesIn = (xml: string, before: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`${before}([^<"]+)`, 'g'))].map(([, address = '']) => address);

describe.each(PUBLISHED)('the sitemap of the site "%s"', (name) => {
  const site = siteOf(name);
  const read = (file: string): string => readFileSync(path.join(site.dir, file), 'utf8');
  const files = addressesIn(read('sitemap.xml'), '<loc>').map((address) => address.replace(`${ORIGIN}/`, ''));
  const parts = files.filter((file) => !file.includes('news')).map(read);
  const entries = parts.flatMap((xml) => xml.match(/<url>.*?<\/url>/g) ?? []);
  const indexed = [...site.pages.values()].filter(({ noindex }) => !noindex);
  const addressOf = (page: Page): string => ORIGIN + encodeURI(page.path);

  test('is named by robots.txt, names all of its parts, and is right by the protocol', () => {
    expect(read('robots.txt')).toMatch(new RegExp(`^Sitemap: ${ORIGIN}/sitemap.xml$`, 'm'));
    const built = [...site.files].filter((file) => /^\/sitemap-.*\.xml$/.test(file));
    expect(files.map((file) => `/${file}`).toSorted()).toEqual(built.toSorted());
    for (const file of ['sitemap.xml', ...files]) expect(faultsOf(read(file)), file).toEqual([]);
  });

  test('has every page that search engines may show, once, and no other', () => {
    const listed = entries.flatMap((entry) => addressesIn(entry, '<loc>'));
    expect(listed.toSorted()).toEqual(indexed.map(addressOf).toSorted());
  });

  test('names the same languages of a page as the page itself', () => {
    const told = new Map(
      entries.map((entry) => [addressesIn(entry, '<loc>')[0], addressesIn(entry, 'href="')]),
    );
    for (const page of indexed)
      expect(told.get(addressOf(page)), page.path).toEqual(page.alternates.map(({ href }) => href));
  });
});

describe('what the sitemaps of the fixture say', () => {
  const site = siteOf('fixture');
  const read = (file: string): string => readFileSync(path.join(site.dir, file), 'utf8');

  test('news are the stories of the last two days, with the minute in which an embargo ended', () => {
    const news = read('sitemap-news-1.xml');
    expect(addressesIn(news, '<loc>')).toEqual([`${ORIGIN}/tin/het-cam/`]);
    expect(news).toContain('<news:publication_date>2024-06-15T12:00:00+07:00</news:publication_date>');
  });

  test.each([
    'da-rut',
    'rut-chua-dich',
    'bimatnhap1',
    'bimatcam1',
    '/en/stories/ngay-nhuan/',
    '/tin/english-only/',
  ])('%s is in none of them', (words) => {
    for (const file of ['sitemap-1.xml', 'sitemap-news-1.xml']) expect(read(file)).not.toContain(words);
  });

  test('a page is said to have changed only where its editors say when', () => {
    const entries = read('sitemap-1.xml').match(/<url>.*?<\/url>/g) ?? [];
    const changed = entries.filter((entry) => entry.includes('<lastmod>'));
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.every((entry) => /<loc>[^<]*\/(?:tin|stories)\//.test(entry))).toBe(true);
  });
});

test('a site without an address has robots.txt and no sitemap', () => {
  const { files, dir } = siteOf('under-a-path');
  expect([...files].filter((file) => file.includes('sitemap'))).toEqual([]);
  expect(readFileSync(path.join(dir, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
