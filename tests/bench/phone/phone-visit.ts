import type { Browser, Page } from 'playwright-core';

/** What a reader with an old phone on a slow line sees of a page that they never opened before; times from the click on. */
export interface PhoneVisit {
  /** The first words or pictures, in milliseconds. */
  readonly firstPaint: number;
  /** The largest text or picture of the first screen, in milliseconds. */
  readonly largestPaint: number;
  /** All that was loaded, with headers. */
  readonly bytes: number;
  readonly requests: number;
  /** How far things moved in sum: 1 is the whole screen by its height. */
  readonly shift: number;
  /** The first result of a search, in milliseconds; undefined on other pages. */
  readonly firstResult?: number;
}

/** Six times slower than this machine, 400 ms until an answer begins, 400 kbit/s. */
const SLOWER = 6;
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Milliseconds without a request after which all has come. */
const QUIET = 1500;

interface Seen {
  largest: number;
  shift: number;
  result: number | undefined;
}

declare global {
  interface Window {
    /** What the page was seen to do so far. */
    seen?: Seen;
  }
}

/** Runs in the page, before all else. */
function watch(): void {
  const seen: Seen = { largest: 0, shift: 0, result: undefined };
  window.seen = seen;
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    if (seen.result === undefined && document.querySelector('[data-search-list] [data-story]') !== null)
      seen.result = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function quiet(page: Page, isOpen: () => boolean, last: () => number): Promise<void> {
  do await page.waitForTimeout(100);
  while (isOpen() || performance.now() - last() < QUIET);
}

/** Opens an address with an empty cache, as that phone would. */
export async function visitByPhone(browser: Browser, url: string): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const open = new Set<string>();
  let [bytes, requests, last] = [0, 0, performance.now()];
  const ends = (id: string): void => {
    open.delete(id);
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    requests++;
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    ends(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    ends(requestId);
  });
  await page.goto(url, { timeout: 120_000 });
  if (url.includes('?')) await page.waitForSelector('[data-search-list] [data-story]', { timeout: 120_000 });
  await quiet(
    page,
    () => open.size > 0,
    () => last,
  );
  const { firstPaint, largest, shift, result } = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    ...(window.seen ?? { largest: Infinity, shift: Infinity, result: undefined }),
  }));
  await context.close();
  return {
    firstPaint,
    largestPaint: largest,
    bytes,
    requests,
    shift,
    ...(result !== undefined && { firstResult: result }),
  };
}
