import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Located } from '../../src/bulletin/address.ts';
import { parsePath } from '../../src/routing/parse-path.ts';
import { STANDING } from '../site/sites.ts';
import { folderOf } from '../site/build-site.ts';
import { type SiteName, SITES } from '../site/sites.ts';
import { serve } from './serve.ts';

/** A reader with scripts off, before a built site. */
export interface Reader {
  readonly page: Page;
  /** Opens an address of the site, without its base, and gives the status of the answer. */
  readonly open: (path: string) => Promise<number | undefined>;
  /** What the page shown is about. */
  readonly located: () => Located | undefined;
  /** Whatever the browser could not load or was forbidden so far. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** A browser of one's own in the Chromium of this run: nobody else sees its pages, and closing it closes them. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}

/** Serves a built site and opens a browser before it; `width` of the screen in pixels. */
export async function sitDown(name: SiteName, width = 1280): Promise<Reader> {
  const { base } = SITES[name];
  const server = await serve(folderOf(name), base);
  const browser = await openBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText;
    // Whoever goes on before a picture has come aborts it.
    if (failure !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${failure ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`${request.url()}: outside the site`);
  });
  return {
    page,
    open: async (path) => (await page.goto(server.url + path.slice(1)))?.status(),
    located: () => parsePath(new URL(page.url()).pathname.slice(base.length), STANDING),
    complaints,
    leave: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
