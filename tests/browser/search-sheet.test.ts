import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Searcher, searcher } from './search-site.ts';

/** The smallest phone that is common, and the size of text that its reader has chosen in the browser, in pixels. */
const PHONE = { width: 360, height: 740 };
const TEXT_SIZES = [16, 20, 24, 28, 32];

describe('the filters of a phone', () => {
  let reader: Searcher;
  beforeAll(async () => {
    reader = await searcher({ viewport: PHONE });
    await reader.page.addInitScript(axe.source);
  });
  afterAll(() => reader.leave());

  const opener = () => reader.page.getByRole('button', { name: /^(?:Lọc|Filter)/ });
  const sheet = () => reader.page.getByRole('dialog', { name: 'Lọc' });
  const isFocused = () => opener().evaluate((button) => button === document.activeElement);

  test('open in a sheet by the keyboard, and Escape gives the focus back', async () => {
    await reader.open('/tim-kiem/?q=thường kỳ');
    expect(await opener().getAttribute('aria-haspopup')).toBe('dialog');
    await opener().press('Enter');
    await sheet().waitFor();
    for (const stop of ['Đóng', '', '']) {
      const within = await sheet().evaluate((dialog) => dialog.contains(document.activeElement));
      expect(within, stop).toBe(true);
      await reader.page.keyboard.press('Tab');
    }
    await reader.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    expect(await isFocused()).toBe(true);
  });

  test('leave the page behind where it is', async () => {
    await reader.open('/tim-kiem/?q=thường kỳ');
    await opener().click();
    await sheet().waitFor();
    const before = await reader.page.evaluate(() => scrollY);
    await reader.page.mouse.move(180, 400);
    await reader.page.mouse.wheel(0, 3000);
    await reader.page.waitForTimeout(300);
    expect(await reader.page.evaluate(() => scrollY)).toBe(before);
    await sheet().getByRole('button', { name: 'Đóng' }).click();
    await sheet().waitFor({ state: 'detached' });
  });

  test('close after a choice, and show what is chosen and how many stories it gives above the results', async () => {
    await reader.open('/tim-kiem/?q=ban');
    await opener().click();
    await sheet().getByRole('checkbox', { name: 'Đời sống thôn xóm' }).check();
    await sheet().waitFor({ state: 'detached' });
    await reader.page.waitForURL(/chuyen-muc=doi-song/);
    await reader.settled();
    const tops = async () =>
      reader.page.evaluate(() =>
        ['[data-search-chips] button', '[data-count]', '[data-story]'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
        ),
      );
    await expect.poll(async () => Math.min(...(await tops()))).toBeGreaterThan(0);
    const [tag = 0, count = 0, result = 0] = await tops();
    expect(tag).toBeLessThan(count);
    expect(count).toBeLessThan(result);
    expect(result).toBeLessThan(PHONE.height);
    expect(await isFocused()).toBe(true);
  });

  test('stay while a date is typed that makes no sense, and stand open where one was kept', async () => {
    await reader.open('/tim-kiem/');
    await opener().click();
    await sheet().getByRole('textbox', { name: 'Từ ngày' }).fill('31/4/2020');
    await sheet().getByRole('button', { name: 'Tìm', exact: true }).click();
    await sheet().getByText('Không có ngày này trong lịch.').waitFor();
    expect(await sheet().getByRole('textbox', { name: 'Từ ngày' }).inputValue()).toBe('31/4/2020');
    expect(reader.address()).toBe('');
  });

  test('a filtered address shows its results first', async () => {
    await reader.open('/tim-kiem/?tu=2023&noi=son-la');
    const top = await reader.results.first().evaluate((result) => result.getBoundingClientRect().top);
    expect(top).toBeLessThan(PHONE.height);
    expect(await sheet().count()).toBe(0);
  });

  test('axe finds nothing in the sheet, light or dark', async () => {
    await reader.open('/tim-kiem/?q=ban&tu=2023');
    await opener().click();
    await sheet().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.page.emulateMedia({ colorScheme });
      const found = await reader.page.evaluate(async () => {
        const { violations } = await window.axe.run(document, {
          rules: { 'target-size': { enabled: true } },
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(found, colorScheme).toEqual([]);
    }
    await reader.page.emulateMedia({ colorScheme: 'light' });
  });

  describe.each(TEXT_SIZES)('with text of %i pixels', (size) => {
    beforeAll(async () => {
      const browser = await reader.page.context().newCDPSession(reader.page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    });

    /** Whatever sticks out of the screen sideways, but for the chart, whose years scroll in their own box. */
    const outside = () =>
      reader.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const parts = [...document.querySelectorAll('main *, dialog *')].filter((part) => {
          const { right, width } = part.getBoundingClientRect();
          return width > 0 && right > innerWidth + 0.5 && !part.closest('.chart-bars, .sr-only');
        });
        const boxes = [...document.querySelectorAll('dialog .search-filters')].filter(
          (box) => box.scrollWidth > box.clientWidth,
        );
        return [
          ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : []),
          ...[...parts, ...boxes].map((part) => `${part.tagName} ${part.className}`),
        ];
      });

    test.each([
      '/tim-kiem/',
      '/en/search/',
      '/tim-kiem/?q=thường kỳ',
      '/en/search/?q=meeting&from=2023&place=son-la',
    ])('fit the screen on %s', async (address) => {
      await reader.open(address);
      expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${size}px`,
      );
      expect(await outside()).toEqual([]);
      await opener().click();
      await reader.page.locator('[data-facet-count]').filter({ hasText: '(' }).first().waitFor();
      expect(await outside()).toEqual([]);
    });
  });
});
