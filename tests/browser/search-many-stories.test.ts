import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Story } from '../../src/bulletin/story.ts';
import { indexedText } from '../../src/search/found-story.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { foldWord } from '../../src/search/words.ts';
import { sampleWords, unclearPhrase } from '../bench/queries.ts';
import { createTruth, type Truth } from '../bench/truth.ts';
import { type ManyStories, manyStories } from './search-many-stories.ts';
import { type Searcher, searcher } from './search-site.ts';

describe('a search of many stories', () => {
  let site: ManyStories;
  let reader: Searcher;
  let truth: Truth;
  let loaded: string[] = [];

  beforeAll(async () => {
    site = await manyStories();
    truth = createTruth(site.records.vi);
  });
  beforeEach(async () => {
    reader = await searcher({}, Promise.resolve(site.folder));
    loaded = [];
    reader.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await reader.open('/tim-kiem/');
  });
  afterEach(async () => {
    await reader.leave();
    // On a busy machine Pagefind may give up waiting for its worker, and goes on without one.
    const others = reader.complaints.filter(
      (complaint) => !complaint.includes('falling back to main thread'),
    );
    expect(others).toEqual([]);
  });

  const engines = (): readonly string[] => loaded.filter((path) => path.endsWith('/pagefind.js'));
  const storyOf = (id: string): Story | undefined => site.bulletin.listed.find((story) => story.id === id);
  const dateOf = (id: string): string => storyOf(id)?.date ?? '';

  /** The stories of a query, the best tier first, each tier newest first but for titles. */
  async function expectTruth(words: string): Promise<void> {
    const expected = truth.find(words);
    expect(await reader.count(), words).toBe(expected.size);
    const shown = await reader.results.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-story') ?? ''),
    );
    const tiers = [...expected.values()].sort((a, b) => a - b).slice(0, shown.length);
    expect(
      shown.map((story) => expected.get(story)),
      words,
    ).toEqual(tiers);
  }

  test('loads no engine for words, neighbours and frequent phrases', async () => {
    for (const words of ['chi bộ', 'dang vien', 'sinh hoạt chi bộ', '"sinh hoạt chi bộ"', 'bộ chi ủy']) {
      await reader.search(words);
      await expectTruth(words);
    }
    await reader.page.waitForLoadState('networkidle');
    expect(engines()).toEqual([]);
  });

  test('finds a phrase whose neighbours stand in many other stories without the engine', async () => {
    await reader.search(`"${unclearPhrase(site.records.vi, truth)}"`);
    await expectTruth(`"${unclearPhrase(site.records.vi, truth)}"`);
    expect(engines()).toEqual([]);
  });

  test('finds rare words, and a phrase that few stories may hold, without the engine', async () => {
    const counts = vocabularyOf(site.records.vi.map(indexedText));
    const { rare, uncommon } = sampleWords(counts, site.records.vi.length);
    for (const words of [
      `chi bộ ${uncommon[0] ?? ''}`,
      `${rare[0] ?? ''} đảng viên`,
      `"${rare[1] ?? ''} "`,
      '"chi bộ bí thư"',
    ]) {
      await reader.search(words);
      await expectTruth(words);
    }
    expect(engines()).toEqual([]);
  });

  test('finds a long phrase that many stories may hold with the engine, in volumes of several years', async () => {
    const phrase = 'nâng cao năng lực lãnh đạo và sức';
    for (const words of [`"${phrase}"`, `"${foldWord(phrase)}"`]) {
      await reader.search(words);
      await expectTruth(words);
    }
    expect(engines()).toHaveLength(1);
    const different = (ending: string) => new Set(loaded.filter((path) => path.endsWith(ending))).size;
    expect(different('.pagefind')).toBe(1);
    expect(different('.pf_meta')).toBeGreaterThan(1);
  });

  test('says which phrase it could find by its parts only where WebAssembly is refused', async () => {
    // As an engine reads the policy that doesn't know this word of it.
    await reader.page.route('**/tim-kiem/**', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(" 'wasm-unsafe-eval'", '');
      await route.fulfill({ body, contentType: 'text/html' });
    });
    const phrase = 'nâng cao năng lực lãnh đạo và sức';
    await reader.open(`/tim-kiem/?q="${phrase}"`);
    expect(await reader.count()).toBeGreaterThanOrEqual(truth.find(`"${phrase}"`).size);
    expect(await reader.page.locator('[data-search-notes]').innerText()).toContain(`“${phrase}”`);
    expect(engines()).toEqual([]);
    await reader.search('chi bộ');
    await expectTruth('chi bộ');
    expect(await reader.page.locator('[data-search-notes]').innerText()).toBe('');
  });

  test('shows all of them ten by ten, narrows them, and puts them in order', async () => {
    await reader.search('chi bộ bí thư');
    const all = truth.find('chi bộ bí thư');
    expect((await reader.found()).toSorted()).toEqual([...all.keys()].toSorted());
    const topic = site.bulletin.content.topics[0]?.id ?? '';
    await reader.open(`/tim-kiem/?q=chi bộ&chuyen-muc=${topic}&tu=2020&xep=cu`);
    const left = [...truth.find('chi bộ').keys()].filter(
      (id) => storyOf(id)?.topics.includes(topic) && dateOf(id) >= '2020',
    );
    const oldest = await reader.found();
    expect(oldest.toSorted()).toEqual(left.toSorted());
    expect(oldest.map(dateOf)).toEqual(oldest.map(dateOf).toSorted());
    expect(engines()).toEqual([]);
  });

  test('counts those of the other language without its engine', async () => {
    await reader.search('Yên Sơn');
    const offer = reader.page.locator('[data-search-other] a');
    const english = createTruth(site.records.en).find('Yên Sơn').size;
    expect(await offer.innerText()).toContain(String(english));
    expect(engines()).toEqual([]);
  });

  test('takes the new index when it is asked again after the site was published anew', async () => {
    const { page } = reader;
    await reader.search('chi bộ');
    await page.route('**/table-*.txt', (route) => route.fulfill({ status: 404 }));
    await page.locator('#search_words').fill('đảng viên ');
    await page.locator('#search_words').press('Enter');
    await reader.settled('error');
    await page.unroute('**/table-*.txt');
    const current = page.waitForRequest('**/pagefind/vi/current.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await reader.settled();
    await expectTruth('đảng viên');
    // Whatever the browser has kept, the host is asked.
    expect((await (await current).allHeaders())['cache-control']).toBe('max-age=0');
    reader.complaints.length = 0;
  });
});
