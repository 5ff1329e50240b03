import type { Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CURRENT_FILE, tableFile, VOCABULARY_FILE } from '../../src/search/search-files.ts';
import { type Searcher, searcher } from './search-site.ts';

/** On a slow line each answer that another waits for takes half a second. */
describe('a search that is opened by its address', () => {
  let reader: Searcher;
  let asked: string[];
  beforeEach(async () => {
    reader = await searcher();
    asked = [];
    reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });
  afterEach(() => reader.leave());

  /** Keeps answers back until files with all these names are asked for. */
  async function waitingFor(answers: RegExp, names: readonly string[]): Promise<void> {
    const all = Promise.all(
      names.map((name) => reader.page.waitForRequest((request) => request.url().endsWith(`/${name}`))),
    );
    await reader.page.route(answers, async (route: Route) => {
      await all;
      await route.continue();
    });
  }

  test('asks which index is the newest before its script has come, once', async () => {
    await waitingFor(/\/_astro\/.*\.js$/, [CURRENT_FILE]);
    await reader.open('/tim-kiem/?q=dang+vien');
    expect(await reader.results.count()).toBeGreaterThan(0);
    expect(asked.filter((file) => file === `/pagefind/vi/${CURRENT_FILE}`)).toHaveLength(1);
    expect(reader.complaints).toEqual([]);
  });

  test('asks at once for all that any search by words needs', async () => {
    const names = [VOCABULARY_FILE, tableFile(0)];
    await waitingFor(new RegExp(`/vi/\\w+/(?:${names.join('|')})$`), names);
    await reader.open('/tim-kiem/?q=dang+vien');
    expect(await reader.results.count()).toBeGreaterThan(0);
  });

  test('has asked for nothing in vain where it has no words yet', async () => {
    await reader.open('/tim-kiem/');
    await reader.search('dang vien');
    expect(await reader.results.count()).toBeGreaterThan(0);
    expect(reader.complaints).toEqual([]);
  });
});
