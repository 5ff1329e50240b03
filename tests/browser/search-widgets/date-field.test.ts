import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, sitDown } from './site.ts';

describe('the field for dates', () => {
  let desk: Desk;
  let input: Locator;
  beforeAll(async () => {
    desk = await sitDown();
    input = desk.page.getByRole('textbox', { name: 'Từ ngày' });
  });
  afterAll(() => desk.leave());
  beforeEach(() => desk.open());

  const alert = (): Locator => desk.page.getByRole('alert');
  async function type(text: string): Promise<void> {
    await input.fill(text);
    await input.press('Tab');
  }
  /** What a screen reader adds to the field's name. */
  const description = (): Promise<string> =>
    input.evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );

  test.each([
    ['21-1-2020', '21/01/2020', '2020-01-21'],
    ['1/2020', '01/2020', '2020-01'],
    [' 2020 ', '2020', '2020'],
  ])('reads "%s" when one leaves it, and writes how it was understood', async (text, written, date) => {
    await type(text);
    expect(await input.inputValue()).toBe(written);
    expect(await desk.given()).toBe(date);
  });

  test('writes dates the English way on English pages', async () => {
    await desk.open('?en');
    const english = desk.page.getByRole('textbox', { name: 'From' });
    await english.fill('21/1/2020');
    await english.press('Tab');
    expect(await english.inputValue()).toBe('21 January 2020');
  });

  test('reads what is typed when Enter is pressed', async () => {
    await input.fill('2020');
    await desk.page.evaluate(() => {
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
      });
    });
    await input.press('Enter');
    expect(await desk.given()).toBe('2020');
  });

  test('reports that it is emptied', async () => {
    await type('2020');
    await type('');
    expect(await desk.given()).toBe('no date');
  });

  test('says how dates are typed', async () => {
    expect(await description()).toBe('Ví dụ: 21/01/2020, 1/2020 hoặc 2020');
  });

  test.each(['31/02/2020', 'hôm qua'])(
    'has a message for "%s" beside it, and changes nothing',
    async (text) => {
      await type(text);
      expect(await alert().innerText()).not.toBe('');
      expect(await description()).toBe(await alert().innerText());
      expect(await input.getAttribute('aria-invalid')).toBe('true');
      expect(await input.inputValue()).toBe(text);
      expect(await desk.given()).toBe('');
    },
  );

  test.each(['', '?en'])('moves nothing on a phone when the message comes (page "%s")', async (address) => {
    await desk.page.setViewportSize({ width: 320, height: 800 });
    await desk.open(address);
    const submit = desk.page.getByRole('button', { name: 'Tìm' });
    const field = desk.page.getByRole('textbox');
    const before = await submit.boundingBox();
    for (const text of ['31/02/2020', 'abc', '1/1/20']) {
      await field.fill(text);
      await field.press('Tab');
      expect(await alert().innerText()).not.toBe('');
      expect(await submit.boundingBox(), text).toEqual(before);
    }
  });

  test('shows the focus beside the sign of a problem', async () => {
    await type('31/02/2020');
    await desk.press('Shift+Tab');
    expect(await input.evaluate((field) => getComputedStyle(field).outline)).toContain('solid 3px');
  });

  test('takes the message back as soon as the date makes sense', async () => {
    await type('31/02/2020');
    await input.fill('28/02/2020');
    expect(await alert().innerText()).toBe('');
    expect(await input.getAttribute('aria-invalid')).toBeNull();
    expect(await description()).toContain('Ví dụ');
    expect(await desk.given()).toBe('');
    await desk.press('Tab');
    expect(await desk.given()).toBe('2020-02-28');
  });

  test('loads the calendar when it is first opened, not before', async () => {
    const loaded: string[] = [];
    desk.page.on('request', (request) => {
      if (request.resourceType() === 'script') loaded.push(request.url());
    });
    await type('2020');
    expect(loaded).toEqual([]);
    await desk.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' }).click();
    await desk.page.getByRole('dialog', { name: 'Từ ngày' }).waitFor();
    expect(loaded).toEqual([expect.stringContaining('date-picker')]);
  });

  test('says what to do where the calendar can’t be loaded', async () => {
    await desk.page.route('**/date-picker*', (route) => route.abort());
    await desk.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' }).click();
    await desk.page.getByText('Chưa tải được lịch. Hãy gõ ngày vào ô').waitFor();
    await desk.page.unroute('**/date-picker*');
    await type('2020');
    expect(await desk.given()).toBe('2020');
  });
});
