import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vietnameseThat } from '../fixtures/search/truth.ts';
import { type Searcher, searcher } from './search-site.ts';

describe('dates', () => {
  let reader: Searcher;
  let from: Locator;
  let to: Locator;
  beforeAll(async () => {
    reader = await searcher();
    from = reader.page.getByLabel('Từ ngày', { exact: true });
    to = reader.page.getByLabel('Đến ngày', { exact: true });
  });
  beforeEach(async () => {
    await reader.open('/tim-kiem/');
    await reader.page.locator('.search-filters summary').click();
    await reader.page.locator('[data-facet-count]').filter({ hasText: '(' }).first().waitFor();
  });
  afterAll(() => reader.leave());

  const set = async (): Promise<readonly string[]> => (await reader.found()).toSorted();
  const type = async (field: Locator, date: string): Promise<void> => {
    await field.fill(date);
    await field.press('Tab');
  };

  test.each(['21/01/2024', '21-1-2024', '2024-01-21', 'ngày 21 tháng 1 năm 2024'])(
    'a day typed as %s keeps the stories from then on',
    async (date) => {
      await type(from, date);
      await reader.settled();
      expect(reader.address()).toBe('?tu=2024-01-21');
      expect(await reader.count()).toBe(vietnameseThat((story) => story.date >= '2024-01-21').length);
    },
  );

  test('a month takes in all its days, the last one too, and none of the next', async () => {
    await type(from, '1/2024');
    await reader.settled();
    await type(to, '1/2024');
    await reader.page.waitForURL(/den=/);
    await reader.settled();
    const january = vietnameseThat(({ date }) => date.startsWith('2024-01'));
    expect(january).toContain('cuoi-thang-mot');
    expect(await set()).toEqual(january);
  });

  test('a story of which the year or month alone is known is found in each range that it touches, and says so', async () => {
    await reader.open('/tim-kiem/?tu=2023-06-20&den=2023-06-21');
    expect(await set()).toEqual(['chi-biet-nam', 'chi-biet-thang']);
    await reader.open('/tim-kiem/?tu=2023-07-20&den=2023-07-21');
    expect(await set()).toEqual(['chi-biet-nam']);
    expect(await reader.results.innerText()).toContain('chỉ ghi năm hoặc tháng');
  });

  test.each([
    ['31/02/2024', 'Không có ngày này trong lịch.'],
    ['hôm nào đó', 'Không hiểu ngày này.'],
    ['1/2/24', 'Năm cần đủ bốn chữ số'],
  ])('%s gets a message beside the field and changes nothing', async (date, message) => {
    await reader.search('ban');
    const before = { address: reader.address(), count: await reader.count() };
    await type(from, date);
    expect(await reader.page.locator('.date-field', { has: from }).getByRole('alert').innerText()).toContain(
      message,
    );
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect({ address: reader.address(), count: await reader.count() }).toEqual(before);
  });

  test('a first day after the last gets a message beside the field and changes nothing', async () => {
    await type(to, '1/2024');
    await reader.settled();
    const before = { address: reader.address(), count: await reader.count() };
    await type(from, '2/2024');
    expect(await reader.page.getByRole('alert').filter({ hasText: 'Ngày bắt đầu' }).count()).toBe(1);
    expect({ address: reader.address(), count: await reader.count() }).toEqual(before);
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
