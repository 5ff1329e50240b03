import { filesNamedIn, filesOf, isKeepable } from './kept-page.ts';
import { cacheNames } from './names.ts';
import { type KeptPage, pagesThatStay, type Room } from './room.ts';

/** Tidied when there are more pages than `MOST_PAGES`; what stays then. */
const MOST_PAGES = 60;
const ROOM: Room = { pages: 50, bytes: 25_000_000 };

/** The pages that a device keeps, with what they load. */
export interface Shelf {
  readonly pages: Cache;
  /** Also the page that is shown without a connection. */
  readonly files: Cache;
  /** Where the bulletin lies. */
  readonly scope: string;
}

/** Opens the shelf of the bulletin that lies at an address. */
export async function openShelf(scope: string): Promise<Shelf> {
  const names = cacheNames(scope);
  const [pages, files] = await Promise.all([caches.open(names.pages), caches.open(names.files)]);
  return { pages, files, scope };
}

/** All files that a page loads, those too that its scripts and styles name; `read` gives the text of such a file. */
async function filesBehind(html: string, scope: string, read: (url: string) => Promise<string>) {
  const found = new Set(filesOf(html, scope));
  // What is added to a set while it is gone through has its turn, too.
  for (const url of found) for (const named of filesNamedIn(await read(url), scope)) found.add(named);
  return found;
}

/** Scripts and styles name other files. */
async function textOf(url: string, response: Response | undefined): Promise<string> {
  return response && /\.(?:js|css)$/.test(url) ? response.text() : '';
}

/** Keeps what a page loads; what can't be had now is left out. */
async function keepFiles({ files, scope }: Shelf, html: string): Promise<void> {
  await filesBehind(html, scope, async (url) => {
    const kept = await files.match(url);
    if (kept) return textOf(url, kept);
    const response = await fetch(url).catch(() => undefined);
    if (!response?.ok) return '';
    await files.put(url, response.clone());
    return textOf(url, response);
  });
}

/** Keeps the page that is shown without a connection; gives its HTML, and whether it is of a new release. Throws an Error where it can’t be had. */
export async function keepOfflinePage(shelf: Shelf, url: string) {
  const [kept, response] = await Promise.all([shelf.files.match(url), fetch(url)]);
  if (!response.ok) throw new Error(response.statusText);
  const html = await response.clone().text();
  await shelf.files.put(url, response);
  await keepFiles(shelf, html);
  return { html, isNew: html !== (await kept?.text()) };
}

/** The HTML of a page that may be kept; undefined for any other answer. */
export async function keepableHtml(response: Response): Promise<string | undefined> {
  const { headers, status, redirected } = response;
  const isPage = status === 200 && headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || redirected || headers.get('cache-control')?.includes('no-store')) return undefined;
  const html = await response.clone().text();
  return isKeepable(html) ? html : undefined;
}

/** Keeps a page with what it loads, unless it isn't to be kept; `anew` where it may have changed. */
export async function keepPage(shelf: Shelf, url: string, anew = false): Promise<void> {
  const kept = anew ? undefined : await shelf.pages.match(url);
  const response = kept ?? (await fetch(url).catch(() => undefined));
  const html = response && (await keepableHtml(response));
  if (!response || html === undefined) return;
  if (kept === undefined) await shelf.pages.put(url, response);
  await keepFiles(shelf, html);
}

async function keptPages({ pages, files, scope }: Shelf): Promise<readonly KeptPage[]> {
  const kept: KeptPage[] = [];
  for (const { url } of await pages.keys()) {
    const html = (await (await pages.match(url))?.text()) ?? '';
    const read = async (file: string) => textOf(file, await files.match(file));
    kept.push({ url, files: await filesBehind(html, scope, read) });
  }
  return kept;
}

async function bytesIn(files: Cache): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  for (const { url } of await files.keys())
    bytes.set(url, (await (await files.match(url))?.blob())?.size ?? 0);
  return bytes;
}

/**
 * Takes from the shelf the pages that there is no room for, but those that are wanted, and all files that no page needs
 * any more: so the files of old releases go with their pages.
 */
export async function tidy(shelf: Shelf, offlinePage: string, wanted: ReadonlySet<string>): Promise<void> {
  const { pages, files, scope } = shelf;
  const [kept, bytes] = await Promise.all([keptPages(shelf), bytesIn(files)]);
  const stay = new Set(pagesThatStay(kept, wanted, (file) => bytes.get(file) ?? 0, ROOM));
  for (const page of kept) if (!stay.has(page)) await pages.delete(page.url);
  const html = (await (await files.match(offlinePage))?.text()) ?? '';
  const own = await filesBehind(html, scope, async (file) => textOf(file, await files.match(file)));
  const needed = new Set([offlinePage, ...own, ...[...stay].flatMap((page) => [...page.files])]);
  for (const url of bytes.keys()) if (!needed.has(url)) await files.delete(url);
}

/** Whether the shelf holds more pages than it should. */
export async function isFull({ pages }: Shelf): Promise<boolean> {
  return (await pages.keys()).length > MOST_PAGES;
}
