import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { OFFLINE_PATH } from '../../src/routing/offline.ts';
import { attribute, elementsOf } from './html.ts';
import { newsroomOf } from './newsroom.ts';
import { type Page, type Site, siteOf, withoutBase } from './site.ts';
import { ORIGIN, SITE_NAMES, SITES } from './sites.ts';

function languageOf({ path }: Page): string {
  return path.startsWith('/en/') ? 'en' : 'vi';
}

function addressOf({ path }: Page, { base }: Site): string {
  return `${ORIGIN}${base}${path}`;
}

function counterpart(page: Page, site: Site): Page | undefined {
  return site.pages.get(withoutBase(page.switchTo ?? '', site) ?? '');
}

function alternate(page: Page, language: string): string | undefined {
  return page.alternates.find(({ hreflang }) => hreflang === language)?.href;
}

describe.each(SITE_NAMES)('languages of the site "%s"', (name) => {
  const { name: own } = newsroomOf(name);
  const site = siteOf(name);
  const all = [...site.pages.values()];
  // These two speak both languages.
  const pages = all.filter(({ path }) => path !== '/404.html' && path !== OFFLINE_PATH);
  const paths = (wrong: readonly Page[]): readonly string[] => wrong.map(({ path }) => path);

  test('a page says the language that its address is in', () => {
    expect(paths(all.filter((page) => page.lang !== languageOf(page)))).toEqual([]);
  });

  test('every page has a title, and no two pages for search engines share one', () => {
    expect(paths(all.filter(({ title }) => title === ''))).toEqual([]);
    const titled = Map.groupBy(
      pages.filter(({ noindex }) => !noindex),
      (page) => `${languageOf(page)}: ${page.title}`,
    );
    expect(
      [...titled].filter(([, same]) => same.length > 1).map(([title, same]) => [title, paths(same)]),
    ).toEqual([]);
  });

  test('the title of a story is its headline', () => {
    const stories = pages.filter(
      ({ located, path }) =>
        located?.address.kind === 'story' && !/^\/(?:tin|en\/stories)\/(?:$|trang|page)/.test(path),
    );
    expect(stories.length).toBeGreaterThan(20);
    expect(
      paths(
        stories.filter(
          ({ title, headline }) => !LANGUAGES.some((language) => title === `${headline} – ${own[language]}`),
        ),
      ),
    ).toEqual([]);
  });

  test('the language switch leads to the same story, place, topic or day, and back', () => {
    const astray = pages.filter((page) => {
      const other = counterpart(page, site);
      return (
        other === undefined || languageOf(other) === languageOf(page) || counterpart(other, site) !== page
      );
    });
    expect(paths(astray)).toEqual([]);
    for (const page of pages)
      expect(counterpart(page, site)?.located?.address).toEqual(page.located?.address);
  });

  test('every page stands in both languages', () => {
    const count = (language: string): number => pages.filter((page) => languageOf(page) === language).length;
    expect(count('vi')).toBeGreaterThan(100);
    expect(count('en')).toBe(count('vi'));
  });

  test('a page kept out of search engines names no canonical address and no other language', () => {
    const kept = all.filter(({ noindex }) => noindex);
    expect(paths(kept.filter((page) => page.canonical !== undefined || page.alternates.length > 0))).toEqual(
      [],
    );
  });
});

/** What journalists write in English, names and all. */
const WRITTEN = /\b(?:teaser-title|teaser-text|kicker)\b/;

/** Words with Vietnamese letters that stand as if they were of the page's language. */
function unmarkedIn(node: Nodes): readonly string[] {
  if (node.type === 'text') return /[\u0300-\u036fđ]/iu.test(node.value.normalize('NFD')) ? [node.value] : [];
  if (!('children' in node)) return [];
  const isMarked = node.type === 'element' && attribute(node, 'lang') === 'vi';
  const isSilent =
    node.type === 'element' && (attribute(node, 'ariaHidden') === 'true' || node.tagName === 'script');
  const isWritten = node.type === 'element' && WRITTEN.test(attribute(node, 'className') ?? '');
  return isMarked || isWritten || isSilent ? [] : node.children.flatMap(unmarkedIn);
}

describe.each(SITE_NAMES)('on English pages of the site "%s"', (name) => {
  const english = [...siteOf(name).pages.values()].filter(({ lang }) => lang === 'en');
  const unmarked = (pages: readonly Page[], isIn: (element: Element) => boolean): readonly string[] =>
    pages.flatMap(({ html, path }) =>
      elementsOf(html)
        .filter(isIn)
        .flatMap(unmarkedIn)
        .map((words) => `${path}: ${words}`),
    );

  test('names of places are marked as Vietnamese, those of hamlets too', () => {
    const places = english.filter(({ path }) => /^\/en\/(?:places|former-names|glossary)\//.test(path));
    expect(places.length).toBeGreaterThan(10);
    expect(unmarked(places, ({ tagName }) => tagName === 'main')).toEqual([]);
    const others = unmarked(english, ({ tagName }) => tagName === 'main');
    expect(others.filter((words) => /\s(?:thôn|bản)\s\p{Lu}/u.test(words))).toEqual([]);
  });
});

const PUBLISHED = SITE_NAMES.filter((name) => 'SITE_URL' in SITES[name].env);

describe.each(PUBLISHED)('addresses that search engines are told by the site "%s"', (name) => {
  const site = siteOf(name);
  const pages = [...site.pages.values()].filter(({ noindex }) => !noindex);

  test('the canonical address of a page is its own, once', () => {
    const wrong = pages.filter((page) => page.canonical !== addressOf(page, site));
    expect(wrong.map(({ path, canonical }) => [path, canonical])).toEqual([]);
  });

  test('a page that is there in both languages names both, and Vietnamese for everyone else', () => {
    for (const page of pages) {
      const other = counterpart(page, site);
      const both = other !== undefined && !other.noindex;
      const told = page.alternates.map(({ hreflang }) => hreflang).toSorted();
      expect(told, page.path).toEqual(both ? ['en', 'vi', 'x-default'] : []);
      if (!both) continue;
      expect(alternate(page, languageOf(page)), page.path).toBe(addressOf(page, site));
      expect(alternate(page, languageOf(other)), page.path).toBe(addressOf(other, site));
      expect(alternate(page, 'x-default'), page.path).toBe(alternate(page, 'vi'));
    }
  });

  test('pages in two languages name each other', () => {
    for (const page of pages.filter(({ alternates }) => alternates.length > 0)) {
      for (const language of LANGUAGES) {
        const named = site.pages.get((alternate(page, language) ?? '').replace(ORIGIN, ''));
        expect(named?.alternates, page.path).toEqual(page.alternates);
      }
    }
  });
});
