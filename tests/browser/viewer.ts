import type { BrowserContextOptions, Page } from 'playwright-core';
import { folderOf } from '../site/build-site.ts';
import { type SiteName, SITE_NAMES, SITES } from '../site/sites.ts';
import { openBrowser } from './reader.ts';
import { serve } from './serve.ts';

/** A page in a browser with scripts on, which looks at all built sites. */
export interface Viewer {
  readonly page: Page;
  /** Opens an address of a site, without its base. Throws an Error where no page is. */
  readonly open: (site: SiteName, path: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/** Serves the built sites and opens a browser before them. */
export async function view(options: BrowserContextOptions = {}): Promise<Viewer> {
  const [browser, ...servers] = await Promise.all([
    openBrowser(),
    ...SITE_NAMES.map(async (name) => ({ name, ...(await serve(folderOf(name), SITES[name].base)) })),
  ]);
  // What a worker loads is no test's to change; those of the worker ask for it.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  return {
    page,
    open: async (site, path) => {
      const url = servers.find(({ name }) => name === site)?.url ?? '';
      const answer = await page.goto(url + path.slice(1));
      if (answer?.status() !== 200) throw new Error(`The site "${site}" has no page ${path}.`);
    },
    leave: async () => {
      await browser.close();
      await Promise.all(servers.map(({ stop }) => stop()));
    },
  };
}
