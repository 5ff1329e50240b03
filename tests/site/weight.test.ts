import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORKER_FILE } from '../../src/routing/offline.ts';
import { brotliLength } from './brotli.ts';
import { attribute, elementsOf } from './html.ts';
import { type Page, siteOf, withoutBase } from './site.ts';

/** Bytes after brotli that an article's HTML and the style sheets may take together. */
const ARTICLE_BUDGET = 10_000;
/** Bytes after brotli of the script that pages wait for, and of that which comes when they are read. */
const SCRIPT_BUDGETS = { blocking: 400, deferred: 3_000 };
/** Bytes before compression of the worker that keeps pages. */
const WORKER_BUDGET = 12 * 1024;
/**
 * Bytes before compression of the style sheet that all pages share, of that which pages that lead to stories have besides, and
 * of that of the search. A third is what older browsers need, which is the same again and again: compression leaves a tenth
 * of it.
 */
const STYLES_BUDGETS = {
  style: 22_500,
  overview: 11_750,
  search: 14_000,
  letters: 3_000,
  'read-aloud': 1_000,
};

/** Bytes after brotli of a page of former names, of which the country's has all districts. */
const FORMER_NAMES_BUDGET = 18_000;

/** Bytes of all fonts. */
const FONTS_BUDGET = 60_000;

describe.each(['real', 'fixture'] as const)('the weight of the site "%s"', (name) => {
  const site = siteOf(name);
  const articles = [...site.pages.values()].filter(({ html }) => html.includes('<article data-story='));
  const read = (file: string): Buffer => readFileSync(path.join(site.dir, file));
  const sheetsOf = ({ html }: Page): readonly string[] =>
    elementsOf(html)
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
      .map((element) => withoutBase(attribute(element, 'href') ?? '', site) ?? '');

  /** Modules wait until a page is read. */
  const scriptsOf = ({ html }: Page, type: 'module' | undefined): readonly string[] =>
    elementsOf(html)
      .filter((element) => element.tagName === 'script' && attribute(element, 'type') === type)
      .map((element) => withoutBase(attribute(element, 'src') ?? '', site) ?? '');

  test('every article waits for one style sheet', () => {
    const sheets = new Set(articles.map((page) => sheetsOf(page).join()));
    expect([...sheets]).toEqual([expect.stringMatching(/^\/_astro\/[\w.-]+\.css$/)]);
  });

  test('every page waits for one tiny script and gets one small script later; the search alone has another', () => {
    const pages = [...site.pages.values()];
    const [blocking = '', ...others] = new Set(pages.map((page) => scriptsOf(page, undefined).join()));
    expect(others).toEqual([]);
    expect(blocking).toMatch(/^\/_astro\/look\.[\w.-]+\.js$/);
    expect(brotliLength(read(blocking))).toBeLessThanOrEqual(SCRIPT_BUDGETS.blocking);
    const deferred = new Set(pages.flatMap((page) => scriptsOf(page, 'module')));
    const [own = '', search = '', ...more] = [...deferred].sort();
    expect([own, search, ...more]).toEqual([
      expect.stringMatching(/^\/_astro\/Page\./),
      expect.stringMatching(/^\/_astro\/search\./),
    ]);
    expect(brotliLength(read(own))).toBeLessThan(SCRIPT_BUDGETS.deferred);
    expect(read(own).toString()).not.toMatch(/\bimport[{"'`*]|from[`"']/);
    expect(pages.every((page) => scriptsOf(page, 'module').includes(own))).toBe(true);
    const searching = pages.filter((page) => scriptsOf(page, 'module').includes(search));
    expect(searching.map(({ path }) => path).sort()).toEqual(['/en/search/', '/tim-kiem/']);
  });

  test(`the worker that keeps pages has ${WORKER_BUDGET} bytes at most, and prints nothing`, () => {
    const worker = read(WORKER_FILE);
    expect(worker.length).toBeLessThanOrEqual(WORKER_BUDGET);
    expect(worker.toString()).not.toContain('console.');
  });

  test('no page loads more than two style sheets: the one of all pages, and that of the search or of lists', () => {
    const pairs = [...site.pages.values()].map(sheetsOf).filter((sheets) => sheets.length !== 1);
    const others = new Set(
      pairs.map((sheets) => sheets.filter((sheet) => !sheet.includes('/style.')).join()),
    );
    expect([...others].map((sheet) => /_astro\/(\w+)\./.exec(sheet)?.[1]).sort()).toEqual([
      'overview',
      'search',
    ]);
    expect(pairs.every((sheets) => sheets.length === 2)).toBe(true);
  });

  test('no style sheet grows beyond its budget before compression', () => {
    const all = [...site.files].filter((file) => file.endsWith('.css'));
    const names = all.map((file) => /_astro\/([\w-]+)\./.exec(file)?.[1] ?? file);
    expect(names.toSorted()).toEqual(Object.keys(STYLES_BUDGETS).toSorted());
    for (const [name, budget] of Object.entries(STYLES_BUDGETS)) {
      const sheet = all.find((file) => file.includes(`/${name}.`)) ?? '';
      expect(read(sheet).length, name).toBeLessThan(budget);
    }
  });

  test(`all fonts together have ${FONTS_BUDGET} bytes at most, whatever an article needs of them`, () => {
    const fonts = [...site.files].filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.reduce((bytes, font) => bytes + read(font).length, 0)).toBeLessThanOrEqual(FONTS_BUDGET);
  });

  test(`every page of former names comes in ${FORMER_NAMES_BUDGET} bytes of brotli at most`, () => {
    const pages = [...site.pages.values()].filter(({ path }) =>
      /^\/(?:dia-phuong\/$|en\/places\/$|ten-cu\/|en\/former-names\/)/.test(path),
    );
    expect(pages.length).toBeGreaterThan(3);
    const weights = pages.map((page) => ({ path: page.path, bytes: brotliLength(Buffer.from(page.html)) }));
    expect(weights.filter(({ bytes }) => bytes > FORMER_NAMES_BUDGET)).toEqual([]);
  });

  test(`every article with its style sheet comes in ${ARTICLE_BUDGET} bytes of brotli at most`, () => {
    const [first] = articles;
    const styles = first ? sheetsOf(first).reduce((sum, sheet) => sum + brotliLength(read(sheet)), 0) : 0;
    const weights = articles
      .map((page) => ({ path: page.path, bytes: brotliLength(Buffer.from(page.html)) + styles }))
      .sort((a, b) => b.bytes - a.bytes);
    const [heaviest] = weights;
    process.stdout.write(
      `${name}: ${weights.length} articles, the heaviest is ${heaviest?.path ?? ''} with ${heaviest?.bytes ?? 0} bytes, ${styles} of them styles\n`,
    );
    expect(weights.length).toBeGreaterThan(20);
    expect(weights.filter(({ bytes }) => bytes > ARTICLE_BUDGET)).toEqual([]);
  });
});
