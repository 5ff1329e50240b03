import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, otherLanguage } from '../../src/bulletin/language.ts';
import { type Strings, strings } from '../../src/i18n/strings.ts';
import { pathOf } from '../../src/routing/address.ts';
import { type Reader, sitDown } from './reader.ts';

describe.each(['real', 'under-a-path'] as const)('a reader with scripts off, on the site "%s"', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown(name);
  });
  afterAll(() => reader.leave());

  const main = (): Locator => reader.page.getByRole('main');
  const heading = (): Promise<string> => main().getByRole('heading', { level: 1 }).innerText();
  const region = (title: string): Locator => main().getByRole('region', { name: title });
  const headline = (): Locator => main().getByRole('article').getByRole('heading').getByRole('link').first();
  const words = (): Strings => strings(reader.located()?.language ?? 'vi');
  const arrivedAt = (): unknown => reader.located()?.address;

  /** Follows the first link of the page whose address ends so. */
  async function follow(ending: RegExp): Promise<void> {
    const addresses = await main()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const [address = ''] = addresses.filter((candidate) => ending.test(candidate));
    await main().locator(`a[href="${address}"]`).first().click();
  }

  async function openNewestDay(): Promise<void> {
    await reader.page.getByRole('navigation').getByRole('link', { name: words().nav.archive }).click();
    await follow(/\/\d{4}\/\d\d\/$/);
    await follow(/\/\d{4}\/\d\d\/\d\d\/$/);
    expect(arrivedAt()).toMatchObject({ kind: 'archive' });
  }

  test.each(LANGUAGES)(
    'walks from the front page to a topic, a story, a related one, its place and a day (%s)',
    async (language) => {
      expect(await reader.open(pathOf({ kind: 'front' }, language))).toBe(200);

      const sections = region(words().front.sections);
      await sections.getByRole('heading', { level: 3 }).getByRole('link').first().click();
      expect(arrivedAt()).toMatchObject({ kind: 'topic' });

      const title = await headline().innerText();
      await headline().click();
      expect(arrivedAt()).toMatchObject({ kind: 'story' });
      expect(await heading()).toBe(title);

      const lists = ['related', 'same_topic', 'same_place'].map(
        (id) => `[aria-labelledby="${id}"] article a`,
      );
      const related = main().locator(lists.join()).first();
      const relatedTitle = await related.innerText();
      await related.click();
      expect(arrivedAt()).toMatchObject({ kind: 'story' });
      expect(await heading()).toBe(relatedTitle);

      await main().locator('a[href*="/dia-phuong/"], a[href*="/places/"]').first().click();
      expect(arrivedAt()).toMatchObject({ kind: 'locality' });
      expect(await main().getByRole('link', { name: relatedTitle }).count()).toBe(1);

      await openNewestDay();
      await headline().click();
      expect(arrivedAt()).toMatchObject({ kind: 'story' });
    },
  );

  test.each([
    ['story', () => headline().click()],
    ['locality', () => region(words().front.places).getByRole('link').first().click()],
    ['archive', openNewestDay],
  ] as const)('keeps the %s when switching languages, there and back', async (kind, choose) => {
    await reader.open('/');
    await choose();
    const before = reader.located();
    expect(before?.address).toMatchObject({ kind });
    const switchLanguage = () => reader.page.getByRole('link', { name: words().switchLanguage }).click();

    await switchLanguage();
    expect(reader.located()).toEqual({ ...before, language: otherLanguage(before?.language ?? 'vi') });
    expect(await reader.page.locator('html').getAttribute('lang')).toBe(reader.located()?.language);

    await switchLanguage();
    expect(reader.located()).toEqual(before);
  });

  test('has met no missing file and nothing that the Content-Security-Policy forbids', () => {
    expect(reader.complaints).toEqual([]);
  });
});

describe('a reader who types an address', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown('under-a-path');
  });
  afterAll(() => reader.leave());

  test('of a story that moved arrives at the story', async () => {
    await reader.open('/tin/dia-chi-cu/');
    await reader.page.waitForURL('**/ban-tin/tin/doi-dia-chi/');
    expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Tin đã hai lần đổi địa chỉ',
    );
  });

  test('of a day without stories goes on to the year, or to the search of that day', async () => {
    expect(await reader.open('/luu-tru/2023/04/01/')).toBe(404);
    const main = reader.page.getByRole('main');
    await main.getByRole('link', { name: '2023' }).first().click();
    expect(reader.located()).toEqual({ address: { kind: 'archive', date: '2023' }, language: 'vi' });

    expect(await reader.open('/en/archive/2023/04/01/')).toBe(404);
    const form = main.getByRole('search', { name: strings('en').notFound.byDate });
    await form.getByLabel(strings('en').search.from).fill('21/1/2020');
    await form.getByLabel(strings('en').search.to).fill('9/2021');
    await form.getByRole('button').click();
    expect(reader.page.url()).toMatch(/\/ban-tin\/en\/search\/\?from=21%2F1%2F2020&to=9%2F2021$/);
  });

  test('of nothing is told so, and goes on from there', async () => {
    expect(await reader.open('/tin/khong-co-tin-nay/')).toBe(404);
    await reader.page
      .getByRole('main')
      .getByRole('link', { name: strings('en').nav.topics })
      .click();
    expect(reader.located()).toEqual({ address: { kind: 'topic' }, language: 'en' });
  });
});
