import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../../src/i18n/dates.ts';
import { type Desk, sitDown } from './site.ts';

describe('the calendar', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown();
  });
  afterAll(() => desk.leave());
  beforeEach(() => desk.open());

  const dialog = (): Locator => desk.page.getByRole('dialog', { name: 'Từ ngày' });
  const button = (name: string): Locator => dialog().getByRole('button', { name, exact: true });
  const opener = (): Locator => desk.page.getByRole('button', { name: 'Chọn ngày: Từ ngày' });
  const days = (): Locator => dialog().getByRole('gridcell').getByRole('button');
  const grid = (month: string): Locator => dialog().getByRole('grid', { name: month, exact: true });
  /** The day that has the focus, as `YYYY-MM-DD`. */
  const day = (): Promise<string | null> => desk.page.locator(':focus').getAttribute('data-date');

  /** Opens the calendar by key, at a date that is typed before. */
  async function open(typed = ''): Promise<void> {
    const input = desk.page.getByRole('textbox', { name: 'Từ ngày' });
    await input.fill(typed);
    await opener().focus();
    await desk.press('Enter');
    await dialog().waitFor();
  }

  /** Waits until the dialog is closed and the focus is back. */
  async function expectClosed(): Promise<void> {
    await dialog().waitFor({ state: 'detached' });
    expect(await desk.hasFocus(opener())).toBe(true);
  }

  test.each([
    ['', '2021-11-30', 'Tháng 11/2021'],
    ['15/01/2020', '2020-01-15', 'Tháng 1/2020'],
    ['2020', '2020-01-01', 'Tháng 1/2020'],
    ['1950', '2019-01-01', 'Tháng 1/2019'],
  ])('opens, after "%s", at %s', async (typed, at, month) => {
    await open(typed);
    expect(await day()).toBe(at);
    expect(await grid(month).count()).toBe(1);
    expect(await dialog().locator('[aria-selected=true]').count()).toBe(typed.length === 10 ? 1 : 0);
  });

  test('has weeks from Monday', async () => {
    await open('15/01/2020');
    const heads = dialog().getByRole('columnheader');
    expect(await heads.locator('[aria-hidden]').allInnerTexts()).toEqual([
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
      'T7',
      'CN',
    ]);
    expect(await heads.locator('.sr-only').allInnerTexts()).toEqual(WEEKDAYS.vi);
    const cells = await dialog().getByRole('row').nth(1).getByRole('gridcell').allInnerTexts();
    expect(cells).toEqual(['', '', '1', '2', '3', '4', '5']);
  });

  test('marks the days with stories by a line, and says how many there are', async () => {
    await open('15/01/2020');
    const lined = await days().evaluateAll((all) =>
      all
        .filter((one) => getComputedStyle(one).textDecorationLine === 'underline')
        .map((one) => one.getAttribute('aria-label')),
    );
    expect(lined).toEqual([
      'Thứ Tư, ngày 1 tháng 1 năm 2020: 1 tin',
      'Thứ Ba, ngày 21 tháng 1 năm 2020: 3 tin',
    ]);
    expect(await button('Thứ Năm, ngày 2 tháng 1 năm 2020').count()).toBe(1);
  });

  test('closes with Escape and gives nothing', async () => {
    await open();
    await desk.press('ArrowLeft', 'Escape');
    await expectClosed();
    expect(await desk.given()).toBe('');
  });

  test('is left by its button, and by a click beside it', async () => {
    await open();
    await button('Đóng').click();
    await expectClosed();
    await open();
    await desk.page.mouse.click(2, 2);
    await expectClosed();
  });

  test('gives the focus to its button in browsers where a click gives it none', async () => {
    await opener().dispatchEvent('click');
    await dialog().waitFor();
    await desk.press('Escape');
    await expectClosed();
  });

  test('is walked through by key, over the ends of months and years', async () => {
    await open('15/01/2020');
    const walk: unknown[] = [];
    for (const key of ['ArrowUp', 'Home', 'End', 'ArrowUp', 'ArrowLeft', 'PageDown', 'Shift+PageDown']) {
      await desk.press(key);
      walk.push(await day());
    }
    expect(walk).toEqual([
      '2020-01-08',
      '2020-01-06',
      '2020-01-12',
      '2020-01-05',
      '2020-01-04',
      '2020-02-04',
      '2021-02-04',
    ]);
    expect(await grid('Tháng 2/2021').count()).toBe(1);
    expect(await dialog().getByLabel('Tháng', { exact: true }).inputValue()).toBe('2');
    expect(await dialog().getByLabel('Năm', { exact: true }).inputValue()).toBe('2021');
  });

  test('stays within the years that have stories, and keeps the focus at its ends', async () => {
    await open('31/12/2021');
    await desk.press('ArrowDown', 'PageDown');
    expect(await day()).toBe('2021-12-31');
    await desk.press('ArrowUp');
    await button('Tháng sau').focus();
    await desk.press('Enter');
    expect(await dialog().locator('[tabindex="0"]').getAttribute('data-date')).toBe('2021-12-24');
    expect(await desk.hasFocus(button('Tháng sau'))).toBe(true);
    expect(await button('Tháng sau').getAttribute('aria-disabled')).toBe('true');
    expect(await grid('Tháng 12/2021').count()).toBe(1);
  });

  test('is one stop of the Tab key, and the dialog keeps the focus', async () => {
    await open();
    expect(await days().and(dialog().locator('[tabindex="0"]')).count()).toBe(1);
    await desk.press('Tab');
    expect(await desk.hasFocus(button('Cả tháng 11/2021'))).toBe(true);
  });

  test('gives the day that Enter is pressed on, or that is clicked', async () => {
    await open('15/01/2020');
    await desk.press('ArrowRight', 'Enter');
    await expectClosed();
    expect(await desk.given()).toBe('2020-01-16');
    expect(await desk.page.getByRole('textbox', { name: 'Từ ngày' }).inputValue()).toBe('16/01/2020');
    await open('15/01/2020');
    await days().getByText('21').click();
    await expectClosed();
    expect(await desk.given()).toBe('2020-01-21');
  });

  test.each([
    ['Cả tháng 1/2020', '2020-01'],
    ['Cả năm 2020', '2020'],
  ])('gives a whole month or year: %s', async (name, date) => {
    await open('15/01/2020');
    await button(name).click();
    await expectClosed();
    expect(await desk.given()).toBe(date);
    await opener().click();
    expect(await button(name).getAttribute('aria-current')).toBe('date');
  });

  test('goes to a month and a year that are chosen from lists, and announces it', async () => {
    await open('31/01/2020');
    await dialog().getByLabel('Tháng', { exact: true }).selectOption('Tháng 2');
    await dialog().getByLabel('Năm', { exact: true }).selectOption('2019');
    expect(await dialog().getByRole('status').innerText()).toBe('Tháng 2/2019');
    expect(await dialog().locator('[tabindex="0"]').getAttribute('data-date')).toBe('2019-02-28');
    await button('Tháng trước').click();
    expect(await grid('Tháng 1/2019').count()).toBe(1);
    expect(await desk.hasFocus(button('Tháng trước'))).toBe(true);
  });

  test('met nothing that the Content-Security-Policy forbids', () => {
    expect(desk.complaints).toEqual([]);
  });
});
