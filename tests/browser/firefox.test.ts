import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { holdingWords, vietnameseThat } from '../fixtures/search/truth.ts';
import { printedSnippet, type RunningNginx, startNginx } from '../hosting/nginx.ts';
import { findFirefox, findNginx, MISSING } from '../hosting/programs.ts';
import { folderOf } from '../site/build-site.ts';
import { builtSite } from '../site/built-site.ts';
import { SITES } from '../site/sites.ts';
import { forgetting, YOUNG_METHODS } from './older-engine.ts';

const NAMES = ['real', 'search'] as const;

const [firefox, nginx] = [findFirefox(), findNginx()];
if (firefox === undefined) process.stderr.write(`${MISSING.firefox}\n`);

describe.skipIf(firefox === undefined || nginx === undefined)(
  'a reader with Firefox, of sites that nginx serves',
  () => {
    let browser: Browser;
    let server: RunningNginx;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      if (firefox === undefined || nginx === undefined) return;
      await builtSite('search');
      const folders = NAMES.map((name) => ({
        dir: folderOf(name),
        base: SITES[name].base,
        snippet: printedSnippet(SITES[name].env),
      }));
      [server, browser] = await Promise.all([
        startNginx(nginx, folders),
        launch({ browser: 'firefox', executablePath: firefox, headless: true }),
      ]);
      page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      page.on('console', (message) => {
        if (message.type() !== 'debug') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    });
    beforeEach(() => {
      complaints.length = 0;
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
    });

    const open = (name: (typeof NAMES)[number], path: string) =>
      page.goto((server.urls[NAMES.indexOf(name)] ?? '') + path.slice(1));
    const textOf = (selector: string) => page.$eval(selector, ({ textContent }) => textContent);
    /** Clicks a link and waits for where it leads. */
    const follow = (selector: string) =>
      Promise.all([page.waitForNavigation(), page.locator(selector).click()]);

    test('reads a story, and switches to the other language and back', async () => {
      await open('real', '/');
      await follow('main article h2 a, main article h3 a');
      const title = await textOf('h1');
      expect(new URL(page.url()).pathname).toMatch(/^\/tin\/[^/]+\/$/);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Noto Serif');
      await follow('.masthead-switch');
      expect(new URL(page.url()).pathname).toMatch(/^\/en\/stories\/[^/]+\/$/);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await follow('.masthead-switch');
      expect(await textOf('h1')).toBe(title);
      expect(complaints).toEqual([]);
    });

    test('sees the pictures and the style of a story', async () => {
      await open('real', '/tin/huu-lung-nam-nam-nghi-quyet-07/');
      const picture = await page.waitForSelector('main img');
      await picture?.scrollIntoView();
      await page.waitForFunction(() =>
        Array.from(document.images).some(({ naturalWidth }) => naturalWidth > 0),
      );
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });

    test('is told what isn’t there', async () => {
      const answer = await open('real', '/khong-co/');
      expect(answer?.status()).toBe(404);
      expect(await page.$$('main form')).not.toHaveLength(0);
    });

    const settled = () => page.waitForSelector('[data-search-state="done"]');
    const count = async () =>
      Number(await page.$eval('[data-count]', (node) => node.getAttribute('data-count')));
    /** Opens the search where its filters stand beside the results. */
    const openSearch = async () => {
      await page.setViewport({ width: 1280, height: 900 });
      await open('search', '/tim-kiem/');
    };

    test('searches by word', async () => {
      await open('search', '/tim-kiem/');
      await page.locator('#search_words').fill('dang vien');
      await page.keyboard.press('Enter');
      await settled();
      expect(await count()).toBe(holdingWords('dang vien').length);
      await page.locator('[data-story] a').click();
      // How the search is left is kept in its entry of the history, which counts as a navigation too.
      await page.waitForFunction(() => location.pathname.startsWith('/tin/'));
      expect(complaints).toEqual([]);
    });

    test('searches by word with the methods of older versions alone', async () => {
      const older = await page.evaluateOnNewDocument(forgetting(YOUNG_METHODS));
      await open('search', '/tim-kiem/?q=dang+vien');
      await settled();
      expect(await page.evaluate(() => 'toSpliced' in Array.prototype)).toBe(false);
      expect(await count()).toBe(holdingWords('dang vien').length);
      await page.removeScriptToEvaluateOnNewDocument(older.identifier);
      expect(complaints).toEqual([]);
    });

    test('searches by date', async () => {
      await openSearch();
      await page.locator('#search_from').fill('21/01/2024');
      await page.keyboard.press('Tab');
      await settled();
      expect(await count()).toBe(vietnameseThat(({ date }) => date >= '2024-01-21').length);
      expect(complaints).toEqual([]);
    });

    test('searches by place', async () => {
      await openSearch();
      await page.locator('#search_place').click();
      await page.keyboard.type('yen son tuyen quang');
      await page.waitForSelector('[role=listbox] [role=option]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await settled();
      expect(new URL(page.url()).searchParams.get('noi')).toMatch(/^tuyen-quang\//);
      expect(await count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  },
);
