import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { headersFor, headerTable } from '../../src/hosting/header-table.ts';
import { hostedSite } from '../../src/hosting/hosted-site.ts';
import { PHRASE_INDEX, SEARCH_FOLDER } from '../../src/search/search-files.ts';
import { readSettings } from '../../src/settings.ts';
import { printedSnippet, type RunningNginx, startNginx } from '../hosting/nginx.ts';
import { findNginx, MISSING } from '../hosting/programs.ts';
import { folderOf } from '../site/build-site.ts';
import { builtSite } from '../site/built-site.ts';
import { ONE_OF_EACH_KIND } from '../site/samples.ts';
import { type SiteName, SITES } from '../site/sites.ts';
import { openBrowser } from './reader.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const NAMES = ['fixture', 'under-a-path', 'real', 'search'] as const satisfies readonly SiteName[];

const nginx = findNginx();
if (nginx === undefined) process.stderr.write(`${MISSING.nginx}\n`);

/** Addresses that no site has; some look like files that are kept for ever. */
const ABSENT = [
  '/khong-co/',
  '/tin/khong-co/',
  '/anh/khong-co.svg',
  '/_astro/khong-co.js',
  '/tep/khong-co.pdf',
];

/** An answer as it is on the wire. */
async function sentBy(
  address: string,
  encoding: string,
): Promise<Pick<IncomingMessage, 'headers'> & { body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      buffer(response).then((body) => {
        resolve({ headers: response.headers, body });
      }, reject);
    }).on('error', reject);
  });
}

/** Where a file of a site is served, without the base. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

describe.skipIf(nginx === undefined)('nginx with the printed configuration', () => {
  let server: RunningNginx;
  let page: Page;
  let close: () => Promise<void>;
  const complaints: string[] = [];
  const url = (name: SiteName, address: string): string =>
    (server.urls[NAMES.findIndex((one) => one === name)] ?? '') + address.slice(1);

  beforeAll(async () => {
    if (nginx === undefined) return;
    await builtSite('search');
    const folders = NAMES.map((name) => ({
      dir: folderOf(name),
      base: SITES[name].base,
      snippet: printedSnippet(SITES[name].env),
    }));
    const [browser, started] = await Promise.all([openBrowser(), startNginx(nginx, folders)]);
    server = started;
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() !== 'debug') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    close = () => browser.close();
  });
  beforeEach(() => {
    complaints.length = 0;
  });
  afterAll(async () => {
    await close();
    await server.stop();
  });

  test.each(NAMES)('sends the headers of its kind with every file of the site "%s"', async (name) => {
    const table = headerTable(hostedSite(readSettings(SITES[name].env, ROOT)));
    const dir = folderOf(name);
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name))
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
    for (const file of files) {
      const response = await fetch(url(name, addressOf(file)), { method: 'HEAD' });
      const sent = Object.fromEntries(response.headers);
      const due = headersFor(table, SITES[name].base + addressOf(file));
      for (const [header, value] of Object.entries(due)) {
        // nginx adds the charset to some types of text by itself.
        const known = header === 'Content-Type' ? [value, `${value}; charset=utf-8`] : [value];
        expect(known, `${file}: ${header}`).toContain(sent[header.toLowerCase()]);
      }
      expect(response.status, file).toBe(200);
    }
    expect(files.length).toBeGreaterThan(200);
  });

  test.each(['real', 'under-a-path'] as const)(
    'answers what isn’t there with the page for it, by 404 (%s)',
    async (name) => {
      const there = await fetch(url(name, '/404.html'));
      const html = await there.text();
      for (const address of ABSENT) {
        const response = await fetch(url(name, address));
        expect([response.status, await response.text()], address).toEqual([404, html]);
        for (const header of ['content-security-policy', 'cache-control', 'content-disposition'])
          expect(response.headers.get(header), address).toBe(there.headers.get(header));
      }
      await page.goto(url(name, '/khong-co/'));
      expect(await page.locator('h1').count()).toBe(1);
      expect(complaints).toEqual([expect.stringContaining('404')]);
    },
  );

  test.each(ONE_OF_EACH_KIND)(
    'shows $kind without a complaint of Chromium ($site: $path)',
    async ({ site, path: at }) => {
      const answer = await page.goto(url(site, at));
      expect([answer?.status(), complaints]).toEqual([200, []]);
    },
  );

  test('shows a story under a path, with its pictures', async () => {
    await page.goto(url('under-a-path', '/tin/hop-mau-day-du/'));
    const pictures = await page.locator('main img').all();
    for (const picture of pictures) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
        .toBeGreaterThan(0);
    }
    expect(pictures.length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test('sends texts as they lie there compressed, and asks caches to keep them apart', async () => {
    const dir = folderOf('search');
    const decoders = { br: [brotliDecompressSync, '.br'], gzip: [gunzipSync, '.gz'] } as const;
    for (const file of [
      'index.html',
      '404.html',
      'tim-kiem/index.html',
      'manifest.webmanifest',
      '_redirects',
    ]) {
      const text = readFileSync(path.join(dir, file));
      for (const encoding of ['br', 'gzip'] as const) {
        const [decode, ending] = decoders[encoding];
        const { headers, body } = await sentBy(url('search', addressOf(file)), encoding);
        const isCompressed = existsSync(path.join(dir, file + ending));
        expect(headers['content-encoding'], file).toBe(isCompressed ? encoding : undefined);
        expect(isCompressed ? headers.vary : 'Accept-Encoding', file).toBe('Accept-Encoding');
        expect((isCompressed ? decode(body) : body).equals(text), file).toBe(true);
      }
      const { headers, body } = await sentBy(url('search', addressOf(file)), 'identity');
      expect([headers['content-encoding'], body.equals(text)], file).toEqual([undefined, true]);
    }
  });

  test('opens the web editor without a complaint of Chromium', async () => {
    await page.goto(url('search', '/admin/'));
    await page.getByRole('button', { name: 'Chọn thư mục bản tin trên máy này' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows a drawing by itself without an origin, and saves an attachment', async () => {
    await page.goto(url('fixture', '/tin/hop-mau-day-du/'));
    const drawing = await page.locator('main img[src$=".svg"]').first().getAttribute('src');
    const attachment = page.locator('main .attachment a').first();
    const address = await attachment.evaluate((link) => link instanceof HTMLAnchorElement && link.href);
    await page.goto(new URL(drawing ?? '', page.url()).href);
    expect(await page.evaluate(() => [document.documentElement.localName, self.origin])).toEqual([
      'svg',
      'null',
    ]);
    expect(complaints).toEqual([]);
    const download = page.waitForEvent('download');
    await page.goto(String(address)).catch(() => undefined);
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  test.each(NAMES)('runs Pagefind’s part of the index of the site "%s"', async (name) => {
    const below = path.join(SEARCH_FOLDER, 'vi');
    const volume = readdirSync(path.join(folderOf(name), below)).find((entry) => /^\d{4}-/.test(entry));
    const folder = `${SITES[name].base}/${below}/${volume ?? ''}/${PHRASE_INDEX}/`;
    await page.goto(url(name, '/tim-kiem/'));
    const loaded = await page.evaluate<readonly string[]>(`(async (basePath) => {
      const { createInstance } = await import(basePath + 'pagefind.js');
      const index = createInstance({ basePath });
      await index.init();
      return Object.keys(await index.filters());
    })(${JSON.stringify(folder)})`);
    expect(loaded).toEqual([volume]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['search', '/tim-kiem/?q=chi+b%E1%BB%99'],
    ['search', '/en/search/?q=the'],
    ['under-a-path', '/tim-kiem/?q=h%E1%BB%8Dp'],
  ] as const)('searches without a complaint of Chromium (%s: %s)', async (name, address) => {
    await page.goto(url(name, address));
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-story]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
