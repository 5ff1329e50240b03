import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Reader, sitDown } from './reader.ts';

/** Stops of the Tab key that are looked at on each page. */
const STOPS = 30;

const PAGES = [
  '/',
  '/en/',
  '/tin/hop-mau-day-du/',
  '/en/stories/hop-mau-day-du/',
  '/dia-phuong/dai-mau/xa-dong-tam/',
  '/luu-tru/2024/05/',
  '/en/archive/2024/05/05/',
];

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown('fixture');
});
afterAll(() => reader.leave());

describe.each(PAGES)('the keyboard on %s', (path) => {
  beforeEach(async () => {
    await reader.open(path);
  });

  const focused = () =>
    reader.page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { top, left, width, height } = element.getBoundingClientRect();
      return {
        tag: element.tagName,
        href: element.getAttribute('href'),
        within: element.closest('main') !== null,
        outlined:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          outlineColor !== 'rgba(0, 0, 0, 0)',
        onScreen: width > 0 && height > 0 && top >= 0 && left >= 0 && top < innerHeight && left < innerWidth,
      };
    });

  test('stops first at the link that skips to the content, which shows itself', async () => {
    await reader.page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({
      tag: 'A',
      href: '#main_content',
      onScreen: true,
      outlined: true,
    });
  });

  test('goes on from the content after that link', async () => {
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ within: true });
  });

  test('shows where it is at every stop, in the order of the page', async () => {
    const order: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      await reader.page.keyboard.press('Tab');
      if ((await reader.page.locator(':focus').count()) === 0) break;
      const at = await focused();
      expect(at, `stop ${stop + 1}`).toMatchObject({ outlined: true, onScreen: true });
      if (at.href !== null) order.push(at.href);
    }
    const written = await reader.page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.filter((link) => link.getClientRects().length > 0).map((link) => link.getAttribute('href')),
      );
    expect(order).toEqual(written.slice(0, order.length));
    expect(order.length).toBeGreaterThan(8);
  });
});
