import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { SEARCH_POLICY } from '../../../src/policies.ts';
import { openBrowser } from '../reader.ts';
import { serve } from '../serve.ts';
import { WIDGETS } from './build-widgets.ts';

/** A browser before the page of the widgets, under the Content-Security-Policy of the search. */
export interface Desk {
  readonly page: Page;
  /** Loads the page anew: `''`, `?en`, and behind `#` what the chart shows. */
  readonly open: (address?: string) => Promise<void>;
  /** What the widgets gave last: a place, a date, `no date`; empty at first. */
  readonly given: () => Promise<string>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly hasFocus: (locator: Locator) => Promise<boolean>;
  /** Whatever went wrong so far, or was forbidden. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Opens a browser before the page. */
export async function sitDown(options: BrowserContextOptions = {}): Promise<Desk> {
  const [server, browser] = await Promise.all([
    serve(WIDGETS, '', { 'Content-Security-Policy': SEARCH_POLICY }),
    openBrowser(),
  ]);
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    open: async (address = '') => {
      await page.goto('about:blank');
      await page.goto(server.url + address);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    hasFocus: (locator) => locator.evaluate((element) => element === document.activeElement),
    given: () => page.locator('output').innerText(),
    complaints,
    leave: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
