import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vietnameseThat } from '../fixtures/search/truth.ts';
import { type Searcher, searcher } from './search-site.ts';

/** Stories of the corpus whose own date lies in June 2023. */
const JUNE = vietnameseThat(({ date }) => date === '2023' || date.startsWith('2023-06'));

describe('dates in the word box', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher();
  });
  afterAll(() => reader.leave());

  const set = async (): Promise<readonly string[]> => (await reader.found()).toSorted();
  const offer = (name: string) => reader.page.getByRole('button', { name, exact: true });

  test.each(['tháng 6/2023', '6/2023', 'T6/2023', 'tháng sáu năm 2023', 'thang 6 nam 2023', 'June 2023'])(
    '%s finds the stories of that month',
    async (typed) => {
      await reader.open('/tim-kiem/');
      await reader.search(typed);
      expect(await set()).toEqual(JUNE);
      expect(await offer('Chỉ tin tháng 6/2023').isVisible()).toBe(true);
    },
  );

  test('the tag sets the filter in place of the words, by keyboard too', async () => {
    await reader.open('/tim-kiem/');
    await reader.search('đảng viên tháng 6/2023');
    const found = await set();
    await offer('Chỉ tin tháng 6/2023').press('Enter');
    await reader.page.waitForURL(/tu=/);
    await reader.settled();
    expect(reader.address()).toBe('?q=đảng viên&tu=2023-06&den=2023-06');
    expect(await reader.page.locator('#search_words').inputValue()).toBe('đảng viên');
    expect(await set()).toEqual(found);
    expect(await reader.page.locator('[data-search-offers] li').count()).toBe(0);
    expect(
      await reader.page.evaluate(() => document.activeElement?.closest('[data-search-chips]') !== null),
    ).toBe(true);
  });

  test('the tag can be removed, and isn’t offered for these words again', async () => {
    await reader.open('/tim-kiem/');
    await reader.search('họp mặt 2023');
    const found = await set();
    await offer('Bỏ: Chỉ tin năm 2023').press('Enter');
    expect(await reader.page.locator('[data-search-offers]').isVisible()).toBe(false);
    expect(await reader.page.evaluate(() => document.activeElement?.closest('[data-story]') !== null)).toBe(
      true,
    );
    await reader.search('họp mặt 2023');
    expect(await set()).toEqual(found);
    expect(await reader.page.locator('[data-search-offers] li').count()).toBe(0);
    await reader.search('đảng viên 2023');
    expect(await offer('Chỉ tin năm 2023').isVisible()).toBe(true);
  });

  test('typing keeps the focus while the tag appears', async () => {
    await reader.open('/tim-kiem/');
    const box = reader.page.locator('#search_words');
    await box.pressSequentially('đảng viên 2023');
    await offer('Chỉ tin năm 2023').waitFor();
    expect(await box.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(reader.address()).toBe('?q=đảng viên 2023');
  });

  test('the other language understands and offers them too', async () => {
    await reader.open('/en/search/?q=footbridge April 2025');
    expect((await reader.found()).toSorted()).toEqual(['cau-treo-moi', 'english-only']);
    await offer('Only stories of April 2025').click();
    await reader.page.waitForURL(/from=/);
    await reader.settled();
    expect(reader.address()).toBe('?q=footbridge&from=2025-04&to=2025-04');
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
