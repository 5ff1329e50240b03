import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Language } from '../../src/bulletin/language.ts';
import { PLACES_FOLDER, SEARCH_FOLDER } from '../../src/search/search-files.ts';
import type { Host, Sent } from './host.ts';

/** What a number of requests took. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

/** What a query took. */
export interface QueryCost {
  readonly query: string;
  /** Until `data-search-state` is `done`: the search's code and the index of the page's language. */
  readonly own: Traffic;
  /** After it: the index of the other language. */
  readonly other: Traffic;
  /** The page itself: HTML, style sheet, fonts, icons. */
  readonly page: Traffic;
  /** Until `done`. */
  readonly milliseconds: number;
  /** Processor time of the browser's page and its workers until `done`, in milliseconds. */
  readonly cpu: number;
  readonly count: number;
  /** The stories shown. */
  readonly shown: readonly string[];
}

const SEARCH_PAGES = { vi: 'tim-kiem/', en: 'en/search/' } as const;

function traffic(sent: readonly Sent[]): Traffic {
  return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
}

async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Sends a query from the form, or takes the one that the page was opened with, and waits for its results. */
async function results(page: Page, words: string | undefined) {
  return page.evaluate(async (typed) => {
    const start = typed === undefined ? 0 : performance.now();
    const region = document.querySelector<HTMLElement>('[data-search-state]');
    const form = document.querySelector<HTMLFormElement>('.search-form');
    const input = form?.querySelector('input');
    if (!region || !form || !input) throw new Error('This is no search page.');
    if (typed !== undefined) {
      input.value = typed;
      form.requestSubmit();
    }
    const state = (): string | undefined => region.dataset.searchState;
    while (state() !== 'done' && state() !== 'error') {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(region, { attributes: true, attributeFilter: ['data-search-state'] });
      });
    }
    if (state() === 'error') throw new Error('The search failed.');
    return {
      milliseconds: performance.now() - start,
      count: Number(document.querySelector<HTMLElement>('[data-count]')?.dataset.count),
      shown: [...region.querySelectorAll<HTMLElement>('[data-story]')].map(
        ({ dataset }) => dataset.story ?? '',
      ),
    };
  }, words);
}

/** The units of the country, which both languages look up. */
const ALL_PLACES = `/${SEARCH_FOLDER}/${PLACES_FOLDER}/`;

/** Opens the search page of a language with a query, nothing cached, then sends the next ones from its form. */
export async function visit(
  browser: Browser,
  host: Host,
  language: Language,
  queries: readonly [string, ...string[]],
): Promise<readonly QueryCost[]> {
  const context = await browser.newContext();
  const [page, session] = await Promise.all([context.newPage(), browser.newBrowserCDPSession()]);
  const indexOf = ({ path }: Sent): Language | undefined =>
    (['vi', 'en'] as const).find((id) => path.startsWith(`/${SEARCH_FOLDER}/${id}/`));
  const costs: QueryCost[] = [];
  for (const [at, query] of queries.entries()) {
    host.taken();
    const before = await processorTime(session);
    if (at === 0)
      await page.goto(`${host.url}${SEARCH_PAGES[language]}?${new URLSearchParams({ q: query }).toString()}`);
    const found = await results(page, at === 0 ? undefined : query);
    const cpu = (await processorTime(session)) - before;
    await host.quiet();
    const sent = host.taken();
    const isOwn = (file: Sent): boolean =>
      indexOf(file) === language || file.path.endsWith('.js') || file.path.startsWith(ALL_PLACES);
    const isOther = (file: Sent): boolean => ![undefined, language].includes(indexOf(file));
    const [own, other] = [sent.filter((file) => isOwn(file) && !isOther(file)), sent.filter(isOther)];
    const rest = sent.filter((file) => !own.includes(file) && !other.includes(file));
    costs.push({ query, own: traffic(own), other: traffic(other), page: traffic(rest), cpu, ...found });
  }
  await Promise.all([context.close(), session.detach()]);
  return costs;
}
