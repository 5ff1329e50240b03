import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../site/built-site.ts';
import { type Searcher, searcher } from './search-site.ts';

let reader: Searcher;
beforeAll(async () => {
  reader = await searcher({}, builtSite('one-language'));
});
afterAll(() => reader.leave());

test('The search of a bulletin in Vietnamese alone finds stories, and asks for no other index', async () => {
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.open('/tim-kiem/?q=đường+bê+tông');
  await reader.page.waitForLoadState('networkidle');
  expect(await reader.found()).toEqual(['duong-moi']);
  expect(asked.filter((file) => file.startsWith('/pagefind/vi/'))).not.toEqual([]);
  expect(asked.filter((file) => file.includes('/en/'))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('Where nothing is found, nothing leads to another language', async () => {
  await reader.open('/tim-kiem/?q=không+có+chuyện+này');
  expect(await reader.count()).toBe(0);
  expect(await reader.page.locator('[data-search-other]').isHidden()).toBe(true);
});
