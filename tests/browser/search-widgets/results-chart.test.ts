import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, sitDown } from './site.ts';

describe('the chart of results', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown();
  });
  afterAll(() => desk.leave());

  const chart = (): Locator => desk.page.locator('#chart');
  const bars = (): Locator => chart().getByRole('button');
  const focused = (): Promise<string> => desk.page.locator(':focus').innerText();
  /** Changes what the chart shows while the page stays. */
  const change = (to: string): Promise<void> =>
    desk.page.evaluate(
      (hash) =>
        new Promise((done) => {
          const told = () => {
            done();
          };
          addEventListener('hashchange', told, { once: true });
          location.hash = hash;
        }),
      to,
    );

  test('is a group of buttons that say their year and its stories', async () => {
    await desk.open();
    const group = desk.page.getByRole('group', { name: 'Số tin theo năm.' });
    for (const name of ['Năm 2019: 1 tin', 'Năm 2020: 30 tin', 'Năm 2021: 1.234 tin'])
      expect(await group.getByRole('button', { name, exact: true }).count()).toBe(1);
    expect(await group.getByRole('listitem').count()).toBe(3);
    await desk.open('?en');
    expect(await bars().getByText('2019: 1 story').count()).toBe(1);
  });

  test('draws bars as high as their stories are many, the least still to be seen', async () => {
    await desk.open('#2020');
    const heights = await chart()
      .locator('rect')
      .evaluateAll((columns) => columns.map((column) => Number(column.getAttribute('height'))));
    expect(heights.slice(0, 3)).toEqual([0, 100 / 11, 200 / 11]);
    expect(heights.at(-1)).toBe(100);
    await desk.open();
    expect(await chart().locator('rect').first().getAttribute('height')).toBe('2');
  });

  test('gives the year or month that is chosen by mouse or by key', async () => {
    await desk.open();
    await bars().getByText('Năm 2020: 30 tin').locator('..').click();
    expect(await desk.given()).toBe('2020');
    await bars().nth(4).focus();
    await desk.press('Enter');
    expect(await desk.given()).toBe('2020-05');
  });

  test('counts stories dated by the year alone in words', async () => {
    await desk.open('#2020');
    expect(await bars().count()).toBe(12);
    expect(await chart().innerText()).toContain('Ngoài ra có 2 tin chỉ ghi năm 2020, không rõ tháng.');
    await desk.open();
    expect(await chart().innerText()).not.toContain('Ngoài ra');
  });

  test('has a stop of the Tab key at each of a few bars', async () => {
    await desk.open();
    await bars().first().focus();
    await desk.press('Tab', 'Tab');
    expect(await focused()).toContain('Năm 2021');
    await desk.press('ArrowLeft');
    expect(await focused()).toContain('Năm 2021');
  });

  test('is a toolbar with one stop when there are many, with arrow keys past empty years', async () => {
    await desk.open('#many');
    expect(await desk.page.getByRole('toolbar', { name: 'Số tin theo năm.' }).count()).toBe(1);
    expect(await chart().locator('button:enabled[tabindex="0"]').count()).toBe(1);
    await chart().locator('button[tabindex="0"]').focus();
    const walk: string[] = [];
    for (const key of ['End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowRight']) {
      await desk.press(key);
      walk.push((await focused()).slice(0, 8));
    }
    expect(walk).toEqual(['Năm 2021', 'Năm 2021', 'Năm 2020', 'Năm 2003', 'Năm 2003', 'Năm 2004']);
    await desk.press('Tab', 'Shift+Tab');
    expect(await focused()).toContain('Năm 2004');
  });

  test('keeps the focus on a bar that stays when the results change', async () => {
    await desk.open('#2020');
    const bar = bars().nth(1);
    const element = await bar.elementHandle();
    await bar.focus();
    await change('2020-02');
    expect(await chart().locator('button:enabled').count()).toBe(1);
    expect(await element.evaluate((before) => before === document.activeElement)).toBe(true);
    expect(await focused()).toContain('Tháng 2/2020: 1 tin');
  });

  test('takes the focus itself when the bar that had it goes, and goes on with its first bar', async () => {
    await desk.open();
    await bars().nth(1).focus();
    await desk.press('Enter');
    const group = desk.page.getByRole('group', { name: 'Số tin theo tháng, năm 2020.' });
    expect(await desk.hasFocus(group)).toBe(true);
    await desk.press('Tab');
    expect(await focused()).toContain('Tháng 2/2020');
  });

  test('takes the focus when the bar that had it has no story left', async () => {
    await desk.open('#2020');
    await bars().nth(4).focus();
    await change('2020-02');
    expect(await desk.hasFocus(chart().getByRole('group'))).toBe(true);
  });

  test('puts bars in the order of time whatever stood there before', async () => {
    await desk.open('#2021');
    await change('many');
    await change('');
    const names = await bars().locator('.sr-only').allInnerTexts();
    expect(names.map((name) => name.slice(0, 8))).toEqual(['Năm 2019', 'Năm 2020', 'Năm 2021']);
  });

  test('is not there without results', async () => {
    await desk.open();
    await change('nothing');
    expect(await chart().isVisible()).toBe(false);
    await change('2021');
    expect(await chart().isVisible()).toBe(true);
  });

  test('met nothing that the Content-Security-Policy forbids', () => {
    expect(desk.complaints).toEqual([]);
  });
});
