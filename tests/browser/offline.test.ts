import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { OFFLINE_PATH } from '../../src/routing/offline.ts';
import { folderOf } from '../site/build-site.ts';
import { type SiteName, SITES } from '../site/sites.ts';
import { openBrowser } from './reader.ts';
import { type Server, serve } from './serve.ts';

const words = strings('vi').offline;
const STORY = 'tin/hop-mau-day-du/';
const OTHER = 'tin/dinh-chinh/';

/** A reader with a phone before a copy of a site that the test changes. */
interface Traveller {
  readonly page: Page;
  readonly dir: string;
  readonly url: string;
  /** Opens an address below the site's own. */
  readonly open: (below: string) => Promise<void>;
  /** Reads a page until the device has kept what it keeps of it. */
  readonly read: (below: string) => Promise<void>;
  /** Addresses of what is kept, below the site's own. */
  readonly kept: (kind: 'pages' | 'files') => Promise<readonly string[]>;
  readonly cut: () => Promise<void>;
  readonly connect: () => Promise<void>;
}

async function travel(site: SiteName = 'fixture', line = {}): Promise<Traveller> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ban-tin-offline-'));
  cpSync(folderOf(site), dir, { recursive: true });
  const { base } = SITES[site];
  let server: Server | undefined = await serve(dir, base);
  const { url } = server;
  const browser = await openBrowser();
  const options: BrowserContextOptions = { serviceWorkers: 'allow', viewport: { width: 360, height: 800 } };
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript((connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection });
  }, line);
  const cut = async () => {
    await server?.stop();
    server = undefined;
  };
  onTestFinished(async () => {
    await browser.close();
    await cut();
    rmSync(dir, { recursive: true });
  });
  const kept = async (kind: 'pages' | 'files') => {
    const found = await page.evaluate(async (name) => {
      const all = (await caches.keys()).filter((each) => each.startsWith(name));
      const lists = await Promise.all(all.map(async (each) => (await caches.open(each)).keys()));
      return lists.flat().map((request) => request.url);
    }, `ban-tin-${kind}`);
    return found.map((each) => each.slice(url.length));
  };
  const open = async (below: string) => {
    await page.goto(url + below);
  };
  return {
    page,
    dir,
    url,
    open,
    read: async (below) => {
      await open(below);
      await expect.poll(() => kept('pages')).toContain(below);
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.kept)).toBe('kept');
    },
    kept,
    cut,
    connect: async () => {
      server = await serve(dir, base, undefined, Number(new URL(url).port));
    },
  };
}

const headline = ({ page }: Traveller) => page.locator('h1').innerText();

/** Changes the text of a page of a site. */
function edit(file: string, change: (html: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe.each(['fixture', 'under-a-path'] as const)('without a connection, on the site "%s"', (site) => {
  test('the front page and what was read are there, with their styles; all else is a page that leads to them', async () => {
    const reader = await travel(site);
    await reader.read('');
    await reader.read(STORY);
    const title = await headline(reader);
    await reader.cut();
    await reader.open('');
    expect(await headline(reader)).not.toBe(words.title);
    await reader.open(`${STORY}?tu=zalo#related`);
    expect(await headline(reader)).toBe(title);
    expect(await reader.page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Noto');
    await reader.open(OTHER);
    expect(await headline(reader)).toBe(words.title);
    await reader.page.getByRole('link', { name: title }).click();
    expect(await headline(reader)).toBe(title);
  });

  test('the search says that it needs one', async () => {
    const reader = await travel(site);
    await reader.read('');
    await reader.open('tim-kiem/?q=chi+bo');
    await reader.cut();
    await reader.open('tim-kiem/?q=chi+bo');
    expect(await reader.page.locator('main').innerText()).toContain(words.search);
    expect(await reader.kept('pages')).toEqual(['']);
  });
});

describe('with a connection', () => {
  test('nobody reads a page that has changed', async () => {
    const reader = await travel();
    await reader.read(STORY);
    edit(path.join(reader.dir, STORY, 'index.html'), (html) => html.replace(/<h1>.*?<\/h1>/, '<h1>Mới</h1>'));
    await reader.open(STORY);
    expect(await headline(reader)).toBe('Mới');
  });

  test('a page that is kept is shown where the line gives no answer', async () => {
    const reader = await travel();
    await reader.read(STORY);
    const title = await headline(reader);
    await reader.cut();
    const { createServer } = await import('node:net');
    const silent = createServer();
    await new Promise<void>((resolve) => {
      silent.listen(Number(new URL(reader.url).port), '127.0.0.1', resolve);
    });
    await reader.open(STORY);
    expect(await headline(reader)).toBe(title);
    silent.close();
  });

  test('a story that was withdrawn is gone after the next visit, whatever is visited', async () => {
    const reader = await travel();
    await reader.read(STORY);
    edit(path.join(reader.dir, OFFLINE_PATH, 'index.html'), (html) =>
      html.replace('data-withdrawn="', `data-withdrawn="/${STORY} `),
    );
    await reader.open('');
    await expect.poll(() => reader.kept('pages')).not.toContain(STORY);
  });

  test('notices are not kept, and take the place of what was', async () => {
    const reader = await travel();
    await reader.read(STORY);
    edit(path.join(reader.dir, STORY, 'index.html'), (html) =>
      html.replace('<head>', '<head><meta name="robots" content="noindex">'),
    );
    await reader.open(STORY);
    await expect.poll(() => reader.kept('pages')).not.toContain(STORY);
  });

  test('a new release takes the place of the old one under an open page, whose files go with it', async () => {
    const reader = await travel();
    await reader.read('');
    const files = path.join(reader.dir, '_astro');
    const [old = ''] = readdirSync(files).filter((file) => file.startsWith('style.'));
    renameSync(path.join(files, old), path.join(files, 'style.NeuNeu00.css'));
    for (const below of ['', STORY, OFFLINE_PATH])
      edit(path.join(reader.dir, below, 'index.html'), (html) => html.replaceAll(old, 'style.NeuNeu00.css'));
    await reader.page.locator(`a[href="/${STORY}"]`).first().click();
    await reader.page.waitForURL(`**/${STORY}`);
    await expect.poll(() => reader.kept('files')).not.toContain(`_astro/${old}`);
    await reader.cut();
    await reader.open('');
    expect(await reader.page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Noto');
  });
});

describe('the newest stories', () => {
  test.each([
    [{ type: 'wifi' }, true],
    [{ type: 'wifi', saveData: true }, false],
    [{ type: 'cellular' }, false],
    [undefined, false],
  ])('on a line that says %j are kept: %s', async (line, isKept) => {
    const reader = await travel('fixture', line);
    await reader.read('');
    const stories = (await reader.kept('pages')).filter((page) => page.startsWith('tin/'));
    expect(stories.length).toBe(isKept ? 10 : 0);
  });
});

test('Chromium finds the site fit to be installed', async () => {
  const reader = await travel();
  await reader.open('');
  const session = await reader.page.context().newCDPSession(reader.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's windows are all private ones.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('the web editor is left alone', async () => {
  const reader = await travel();
  await reader.read('');
  await reader.cut();
  await expect(reader.open('admin/')).rejects.toThrow(/ERR_CONNECTION/);
});
