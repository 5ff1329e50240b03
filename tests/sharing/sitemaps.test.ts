import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../../src/bulletin/newsroom.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { sitemapFiles, sitemapXml } from '../../src/sharing/sitemaps.ts';
import { article, story, translation } from '../bulletin/build.ts';
import { bulletinOf } from '../bulletin/bulletin-of.ts';
import { faultsOf } from './sitemap-schema.ts';

const SITE = 'https://bantin.example';
const NOW = new Date('2024-06-15T01:00:00+07:00');

const filesOf = (stories: readonly Story[], newsroom = UNNAMED) =>
  sitemapFiles(bulletinOf(stories, { newsroom }), SITE, NOW);
const itemsOf = (name: string, files: ReturnType<typeof filesOf>) =>
  files.filter((file) => file.name.startsWith(name)).flatMap(({ items }) => items);
const newsOf = (stories: readonly Story[]) =>
  itemsOf('sitemap-news', filesOf(stories)).map(({ url }) => url.replace(SITE, ''));

const both = (title = 'a') => ({ vi: article({ title }), en: translation('2024-06-14') });

describe('the sitemap', () => {
  it('names a story in each of its languages, with both as alternates and Vietnamese for everybody else', () => {
    const items = itemsOf('sitemap-1', filesOf([story({ id: 'a', articles: both() })]));
    const own = items.filter(({ url }) => /\/(?:tin|stories)\/a\/$/.test(url));
    const links = [
      { lang: 'vi', url: `${SITE}/tin/a/` },
      { lang: 'en', url: `${SITE}/en/stories/a/` },
      { lang: 'x-default', url: `${SITE}/tin/a/` },
    ];
    expect(own).toEqual([
      { url: `${SITE}/tin/a/`, links },
      { url: `${SITE}/en/stories/a/`, links, lastmod: '2024-06-14' },
    ]);
  });

  it('names a story in one language alone, without alternates, and no story that was withdrawn', () => {
    const withdrawn = { date: calendarDate('2024-06-15'), reason: '…' };
    const items = itemsOf('sitemap-1', filesOf([story({ id: 'a' }), story({ id: 'b', withdrawn })]));
    expect(items.filter(({ url }) => /\/(?:tin|stories)\/[ab]\//.test(url))).toEqual([
      { url: `${SITE}/tin/a/`, links: [] },
    ]);
  });

  it('has no English page of a bulletin in Vietnamese', () => {
    const items = itemsOf(
      'sitemap-1',
      filesOf([story({ articles: both() })], { ...UNNAMED, languages: ['vi'] }),
    );
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ url, links = [] }) => url.includes('/en/') || links.length > 0)).toEqual([]);
  });

  it('names no place without stories', () => {
    const items = itemsOf('sitemap-1', filesOf([]));
    expect(items.filter(({ url }) => /\/(?:dia-phuong|places)\/./.test(url))).toEqual([]);
  });

  it('is parted before a file grows beyond what the protocol allows', async () => {
    const many = Array.from({ length: 12_000 }, (_, at) => story({ id: `tin-${at}`, date: '2024-06-14' }));
    const files = filesOf(many);
    const [index, ...parts] = files;
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sitemap-1', 'sitemap-2', 'sitemap-news-1', 'sitemap-news-12']),
    );
    expect(index?.items.map(({ url }) => url)).toEqual(parts.map(({ name }) => `${SITE}/${name}.xml`));
    expect(new Set(itemsOf('sitemap-', files).map(({ url }) => url)).size).toBe(
      parts.reduce((sum, { items }) => sum + items.length, 0) - many.length,
    );
    const longest = await sitemapXml({
      name: 'x',
      lists: 'pages',
      items: Array.from({ length: 10_000 }, (_, at) => {
        const url = `${SITE}/${String(at).padEnd(1_170, 'a')}/`;
        return { url, links: ['vi', 'en', 'x-default'].map((lang) => ({ lang, url })) };
      }),
    });
    expect(longest.length).toBeLessThan(50 * 2 ** 20);
  });
});

describe('the sitemap of the news', () => {
  it('names stories dated today and yesterday in Vietnam, in each of their languages', () => {
    const dates = ['2024-06-15', '2024-06-14', '2024-06-13', '2024-06-16', '2024-06', '2024'];
    const stories = dates.map((date) => story({ id: `d${date}`, date, articles: both() }));
    expect(newsOf(stories).toSorted()).toEqual([
      '/en/stories/d2024-06-14/',
      '/en/stories/d2024-06-15/',
      '/tin/d2024-06-14/',
      '/tin/d2024-06-15/',
    ]);
  });

  it('names no story that was withdrawn', () => {
    const withdrawn = { date: calendarDate('2024-06-15'), reason: '…' };
    expect(newsOf([story({ date: '2024-06-15', withdrawn })])).toEqual([]);
  });

  it('is not there without news', () => {
    const names = filesOf([story({ date: '2024-06-01' })]).map(({ name }) => name);
    expect(names).toEqual(['sitemap', 'sitemap-1']);
  });
});

describe('what is written', () => {
  const title = `Ế Ữ Ặ <b>&amp;</b> "x" ]]> \u2028 😀 ${'dài '.repeat(100)}`;
  const files = filesOf([story({ id: 'a', date: '2024-06-15', articles: both(title) }), story({ id: 'b' })]);

  it('is right by the protocol', async () => {
    expect(files.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-1', 'sitemap-news-1']);
    for (const file of files) expect(faultsOf(await sitemapXml(file)), file.name).toEqual([]);
  });

  it('is found wrong where it is', async () => {
    const xml = await sitemapXml({ name: 'x', lists: 'pages', items: [{ url: `${SITE}/` }] });
    for (const wrong of [
      xml.replace(`${SITE}/`, '/tin/'),
      xml.replace('</loc>', '</loc><lastmod>2024-06</lastmod>'),
      xml.replaceAll(/<url>.*<\/url>/g, ''),
      xml.replace('</loc>', '</loc><image>x</image>'),
    ])
      expect(faultsOf(wrong)).not.toEqual([]);
  });
});
