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
    await reader.page.getByLabel('Thứ tự').focus();
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

  const BAD = [
    ['Tết 2020', ''],
    ['31/4/2020', ''],
    ['21/01/20', ''],
    ['2/2024', '1/2024'],
  ] as const;

  test.each(BAD)(
    '%s (to "%s") stays as typed after Enter and "Tìm", and changes nothing',
    async (first, last) => {
      await reader.search('ban');
      const now = async () => ({ address: reader.address(), count: await reader.count() });
      if (last !== '') {
        await to.fill(last);
        await to.press('Enter');
        await reader.page.waitForURL(/den=/);
        await reader.settled();
      }
      const before = await now();
      const typed = (await to.inputValue()) === '' ? first : '02/2024';
      await from.fill(first);
      for (const send of [
        () => from.press('Enter'),
        () => reader.page.getByRole('button', { name: 'Tìm', exact: true }).click(),
      ]) {
        await send();
        await reader.page.waitForTimeout(400);
        expect(await from.inputValue()).toBe(typed);
        expect(await from.getAttribute('aria-invalid')).toBe('true');
        expect(await from.evaluate((field) => field === document.activeElement)).toBe(true);
        expect(await now()).toEqual(before);
      }
      const box = reader.page.locator('#search_words');
      await box.fill('ban uy');
      await reader.page.waitForTimeout(500);
      expect(await now()).toEqual(before);
      await from.fill('');
      await box.press('Enter');
      await reader.page.waitForURL(/q=ban\+uy/);
    },
  );

  test('a date that makes no sense stays while other filters change', async () => {
    await from.fill('Tết 2020');
    await reader.page.getByRole('checkbox', { name: 'Gương sáng' }).check();
    await reader.settled();
    expect(await from.inputValue()).toBe('Tết 2020');
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(reader.address()).toBe('?chuyen-muc=guong-sang');
  });

  test.each([
    ['tu=31/4/2020', ['31/4/2020', ''], 'Không có ngày này'],
    ['tu=2024&den=Tết+2020', ['2024', 'Tết 2020'], 'Không hiểu ngày này'],
    ['tu=2/2024&den=1/2024', ['2/2024', '1/2024'], 'Ngày bắt đầu đứng sau'],
  ])('an address with %s shows it in its field, with the message', async (address, typed, message) => {
    await reader.page.goto(new URL(`/tim-kiem/?${address}`, reader.page.url()).href);
    expect([await from.inputValue(), await to.inputValue()]).toEqual(typed);
    const problem = reader.page.locator('.date-problem').filter({ hasText: message });
    expect(await problem.count()).toBe(1);
    await reader.page.getByRole('button', { name: 'Tìm', exact: true }).click();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(typed);
  });

  test('going back puts the dates of that search in place of what is typed', async () => {
    await reader.search('ban');
    await reader.search('hóa');
    await from.fill('Tết 2020');
    await reader.page.goBack();
    await reader.page.waitForURL(/q=ban/);
    expect(await from.inputValue()).toBe('');
    expect(await from.getAttribute('aria-invalid')).toBeNull();
  });

  const calendar = () => reader.page.getByRole('grid');

  test.each([
    ['', 'Tháng 9/2025'],
    ['?q=nhuận', 'Tháng 2/2024'],
    ['?q=ban&chuyen-muc=sinh-hoat', 'Tháng 12/2024'],
    ['?q=không+có+gì', 'Tháng 9/2025'],
  ])('the calendar opens where stories are found (%s)', async (address, month) => {
    await reader.page.goto(new URL(`/tim-kiem/${address}`, reader.page.url()).href);
    if (address !== '') await reader.settled();
    await reader.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' }).click();
    await calendar().waitFor();
    expect(await reader.page.locator('#date-picker-month').textContent()).toBe(month);
    expect(await calendar().locator('.date-marked').count()).toBeGreaterThan(0);
    await reader.page.keyboard.press('Escape');
  });

  test('met nothing that the browser refuses', () => {
    expect(reader.complaints).toEqual([]);
  });
});
