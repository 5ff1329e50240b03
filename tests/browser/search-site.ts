import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { builtSite } from '../site/built-site.ts';
import { openBrowser } from './reader.ts';
import { serve } from './serve.ts';

/** A reader before the search of the corpus. */
export interface Searcher {
  readonly page: Page;
  /** The whole address of a path. */
  readonly url: (path: string) => string;
  /** Opens an address (`/tim-kiem/?q=…`) and waits until the search that it asks for is over. */
  readonly open: (path: string) => Promise<void>;
  /** Types words into the box in place of what stood there, sends them, and waits for the results. */
  readonly search: (words: string) => Promise<void>;
  /** Waits until the search that goes on is over. */
  readonly settled: (state?: 'done' | 'idle' | 'error') => Promise<void>;
  /** Ids of all stories found, in order; presses "more" until no more are left. */
  readonly found: () => Promise<readonly string[]>;
  /** How many stories the page says there are. */
  readonly count: () => Promise<number>;
  /** The search as the address holds it, decoded. */
  readonly address: () => string;
  readonly results: Locator;
  /** Whatever the browser refused, could not load or could not run so far. */
  readonly complaints: string[];
  readonly leave: () => Promise<void>;
}

/** Sits down before the search of the corpus, or of the site in another folder. */
export async function searcher(
  options: BrowserContextOptions = {},
  site: Promise<string> = builtSite('search'),
): Promise<Searcher> {
  const [server, browser] = await Promise.all([site.then((dir) => serve(dir, '')), openBrowser()]);
  const page = await (await browser.newContext({ serviceWorkers: 'block', ...options })).newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const results = page.locator('[data-story]');

  async function settled(state: 'done' | 'idle' | 'error' = 'done'): Promise<void> {
    await page.locator(`[data-search-state="${state}"]`).waitFor({ state: 'attached' });
  }

  return {
    page,
    results,
    complaints,
    settled,
    url: (path) => server.url + path.slice(1),
    open: async (path) => {
      await page.goto(server.url + path.slice(1));
      if (path.includes('?')) await settled();
    },
    search: async (words) => {
      const box = page.locator('#search_words');
      await box.fill(words);
      await box.press('Enter');
      await settled();
    },
    found: async () => {
      const more = page.locator('[data-more]');
      for (let shown = await results.count(); await more.isVisible(); shown = await results.count()) {
        await more.click();
        await results.nth(shown).waitFor();
      }
      return results.evaluateAll((items) => items.map((item) => item.getAttribute('data-story') ?? ''));
    },
    count: async () => Number(await page.locator('[data-count]').getAttribute('data-count')),
    address: () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' ')),
    leave: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
