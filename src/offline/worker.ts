import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { OFFLINE_PATH } from '../routing/offline.ts';
import { isSamePicture, readNotes } from './kept-page.ts';
import { cacheNames, type Visit } from './names.ts';
import { isFull, keepableHtml, keepOfflinePage, keepPage, openShelf, tidy } from './shelf.ts';

/** What this file needs of a worker's own types, which pages don't have. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface VisitEvent extends WorkerEvent {
  readonly data: Visit;
  readonly ports: readonly MessagePort[];
}
interface WorkerEvents {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly fetch: FetchEvent;
  readonly message: VisitEvent;
}
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
};

/** How long a reader waits for the network where the page is kept, in seconds. */
const PATIENCE = 3;

const { scope } = self.registration;
const at = (path: string): string => scope + path.slice(1);
const names = cacheNames(scope);
const offlinePage = at(OFFLINE_PATH);

const plain = (url: string): string => url.replace(/[?#].*/, '');

/** A page as it may be kept; what is kept of one that may be no more goes. */
async function keepable(url: string, response: Response): Promise<Response | null> {
  if ((await keepableHtml(response)) !== undefined) return response;
  if ([200, 404, 410].includes(response.status)) await (await caches.open(names.pages)).delete(url);
  return null;
}

const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request.url)),
      cacheWillUpdate: ({ request, response }) => keepable(plain(request.url), response),
      handlerDidError: async () => (await caches.open(names.files)).match(offlinePage),
    },
  ],
});

const files = new CacheFirst({
  cacheName: names.files,
  plugins: [
    {
      cacheWillUpdate: ({ response }) => Promise.resolve(response.status === 200 ? response : null),
      // Of pages that were kept without being read, each picture has one size.
      handlerDidError: async ({ request }) => {
        const kept = await caches.open(names.files);
        const same = (await kept.keys()).find(({ url }) => isSamePicture(url, request.url));
        return same && kept.match(same);
      },
    },
  ],
});

/** Keeps what a reader may want without a connection, and drops what nobody should read any more. */
async function afterVisit({ page, saved, newest }: Visit): Promise<void> {
  const shelf = await openShelf(scope);
  const { html, isNew } = await keepOfflinePage(shelf, offlinePage);
  const notes = readNotes(html, scope);
  for (const url of notes.withdrawn) await shelf.pages.delete(url);
  const isEnglish = (url: string) => url.startsWith(at('/en/'));
  const inLanguage = (urls: readonly string[]) => urls.filter((url) => isEnglish(url) === isEnglish(page));
  const wanted = [...inLanguage(notes.fronts), ...saved, ...(newest ? inLanguage(notes.newest) : [])];
  for (const url of [page, ...wanted].filter((one) => !notes.withdrawn.includes(one)))
    await keepPage(shelf, url, isNew && url !== page && notes.fronts.includes(url));
  if (isNew || (await isFull(shelf))) await tidy(shelf, offlinePage, new Set([...wanted, ...notes.newest]));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const isBelow = (path: string) => request.url.startsWith(at(path));
  if (request.method !== 'GET' || !isBelow('/') || isBelow('/admin/')) return;
  if (request.mode === 'navigate') event.respondWith(pages.handle({ event, request }));
  else if (isBelow('/_astro/') || isBelow('/anh/')) event.respondWith(files.handle({ event, request }));
});
self.addEventListener('install', (event) => {
  event.waitUntil(
    openShelf(scope)
      .then((shelf) => keepOfflinePage(shelf, offlinePage))
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      // The page needn't wait until the worker runs.
      'navigationPreload' in self.registration && self.registration.navigationPreload.enable(),
      self.clients.claim(),
    ]),
  );
});
self.addEventListener('message', (event) => {
  const { data: visit, ports } = event;
  event.waitUntil(
    afterVisit(visit).then(
      () => ports[0]?.postMessage(true),
      // Without a connection what is kept stays as it is.
      () => ports[0]?.postMessage(false),
    ),
  );
});
