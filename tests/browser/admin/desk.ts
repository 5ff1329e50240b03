import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { readBackend } from '../../../src/admin/backend.ts';
import { adminPolicy } from '../../../src/policies.ts';
import { dataFiles } from '../../../src/admin/read-files.ts';
import { serveAdmin } from '../../../src/admin/serve.ts';
import { writePage } from '../../../src/admin/write-page.ts';
import type { Language } from '../../../src/bulletin/language.ts';
import { readSettings, type Settings } from '../../../src/settings.ts';
import { openBrowser } from '../reader.ts';
import { type Checkout, checkoutIn } from './checkout.ts';

/** So high that all fields of an article are in sight: those out of sight aren't there yet. */
const SCREEN = { width: 1440, height: 6000 };

/** An editor before the web editor, with a checkout to choose. */
export interface Desk {
  readonly page: Page;
  /** Rows of the list of stories. */
  readonly stories: Locator;
  readonly checkout: Checkout;
  readonly settings: Settings;
  /** Opens the editor at a query: `?story=2020/some-id`; the first time the checkout is chosen. */
  readonly open: (query?: string) => Promise<void>;
  /** A field of the open article, by its name in the frontmatter. */
  readonly field: (name: string, language?: Language) => Locator;
  /** Chooses an entry of a register. */
  readonly choose: (field: Locator, entry: string) => Promise<void>;
  /** All that can be read or is read out now: texts, names of buttons, hints of empty fields. */
  readonly texts: () => Promise<readonly string[]>;
  /** Saves, and waits until the article is closed. */
  readonly save: () => Promise<void>;
  /** Requests that left for elsewhere, and what the policy of the page forbade. */
  readonly complaints: () => readonly string[];
  readonly leave: () => Promise<void>;
}

/** Makes a change of pages take as long as on a slow machine. */
function drawSlowly(): void {
  const start = document.startViewTransition.bind(document);
  document.startViewTransition = (change) => {
    const update = typeof change === 'function' ? change : change?.update;
    return start(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await update?.();
    });
  };
}

/** What is read of the page now. */
function readTexts(): readonly string[] {
  const told = ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'placeholder', 'alt'];
  return [...document.querySelectorAll('body *')]
    .filter((part) => part.checkVisibility() && !part.matches('textarea, .material-symbols-outlined'))
    .flatMap((part) => [
      ...told.map((name) => part.getAttribute(name) ?? ''),
      ...[...part.childNodes].map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
      ),
    ])
    .map((text) =>
      text
        .replaceAll(/[\u2068\u2069]/g, '')
        .trim()
        .replaceAll(/\s+/g, ' '),
    )
    .filter((text) => text !== '');
}

/** Builds and serves the editor of a content folder of the project, and opens a browser before it. */
export async function sitDown(options: BrowserContextOptions = {}, content = 'content'): Promise<Desk> {
  const own = await mkdtemp(path.join(tmpdir(), 'ban-tin-desk-'));
  const checkout = await checkoutIn(path.join(own, 'checkout'), content);
  const folder = path.join(own, 'page');
  const env = {
    BULLETIN_CONTENT: path.join(checkout.root, 'content'),
    BULLETIN_NOW: '2027-01-15T09:00+07:00',
  };
  const settings = readSettings(env, checkout.root);
  const backend = readBackend({});
  const [browser] = await Promise.all([openBrowser(), writePage(folder, backend)]);
  const served = {
    folder,
    data: dataFiles(settings, { root: checkout.root, isPublic: false }),
    policy: adminPolicy(backend.origins),
  };
  const server = await serveAdmin(served, 0);
  const url = `http://localhost:${server.port}/admin/`;

  const page = await (await browser.newContext({ viewport: SCREEN, ...options })).newPage();
  page.setDefaultTimeout(60_000);
  const outside = new Set<Request>();
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') outside.add(request);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') outside.delete(request);
  });
  const forbidden: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) forbidden.push(message.text());
  });
  // A folder of the browser's stands for the one that an editor would choose on the disk.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
  });
  await page.addInitScript(drawSlowly);
  await page.goto(`${url}backend.json`);
  await checkout.seed(page);

  const list = page.getByRole('grid', { name: 'Tệp', exact: true });
  const article = page.locator('[data-entry-draft-root]');
  const field = (name: string, language: Language = 'vi'): Locator =>
    page.locator(`[data-locale=${language}] [data-key-path="${name}"]`);
  let isSignedIn = false;

  return {
    page,
    stories: list.getByRole('row'),
    checkout,
    settings,
    complaints: () => [...forbidden, ...[...outside].map((request) => request.url())],
    field,
    open: async (query = '') => {
      await page.goto(url + query);
      if (!isSignedIn) await page.getByRole('button', { name: 'Chọn thư mục bản tin trên máy này' }).click();
      isSignedIn = true;
      await (query === '' ? list : field('title')).waitFor();
    },
    choose: async (place, entry) => {
      await place.getByRole('combobox').click();
      await page.getByRole('option', { name: entry, exact: true }).click();
    },
    texts: () => page.evaluate(readTexts),
    save: async () => {
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await article.waitFor({ state: 'hidden' });
    },
    leave: async () => {
      await browser.close();
      server.close();
      await rm(own, { recursive: true });
    },
  };
}
