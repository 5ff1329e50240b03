import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

/** How far a phone enlarges text. The search has a test of its own. */
const LARGE_TEXT = ['200%', '400%'];

/** Zoomed to 400 %, a window of 1280 pixels lays a page out as one of 320 does. */
const SETTINGS = [
  { setting: 'zoomed to 400 % in a window of 1280 pixels', width: 320, text: '100%' },
  { setting: 'with text of twice the size in a window of 640 pixels', width: 640, text: '200%' },
] as const;

describe('enlarged', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** Whatever sticks out of the screen or of its own box; what scrolls by itself may. */
  const spilt = () =>
    viewer.page.evaluate(() => {
      const quote = (words: string | null): string => words?.trim().slice(0, 60) ?? '';
      const seen = [...document.querySelectorAll('body *')].filter(
        (element) => element.closest('.sr-only, .skip') === null,
      );
      const boxes = seen.filter(
        (element) =>
          !/auto|scroll/.test(getComputedStyle(element).overflowX) &&
          (element.scrollWidth > element.clientWidth + 1 ||
            (getComputedStyle(element).overflowY !== 'visible' &&
              element.scrollHeight > element.clientHeight + 1)) &&
          element.clientWidth > 0,
      );
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const outside = seen.filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > innerWidth + 0.5) && !scrolls(element);
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [
        ...(scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} pixels`] : []),
        ...boxes.map((element) => `out of its box: ${element.className}: ${quote(element.textContent)}`),
        ...outside.map((element) => `off the screen: ${element.className}: ${quote(element.textContent)}`),
      ];
    });

  /** {@link spilt} in each setting. */
  async function faults(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { setting, width, text } of SETTINGS) {
      await viewer.page.setViewportSize({ width, height: 800 });
      await viewer.page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      found.push(...(await spilt()).map((fault) => `${setting}: ${fault}`));
    }
    return found;
  }

  test.each(SAMPLES)('$kind shows all without scrolling sideways ($site: $path)', async ({ site, path }) => {
    await viewer.open(site, path);
    expect(await faults()).toEqual([]);
  });

  test.each(SAMPLES.filter(({ kind }) => kind !== 'the search'))(
    '$kind never scrolls sideways on a phone with large text ($site: $path)',
    async ({ site, path }) => {
      await viewer.page.setViewportSize({ width: 360, height: 800 });
      await viewer.open(site, path);
      for (const size of LARGE_TEXT) {
        const { scrollWidth, clientWidth } = await viewer.page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        }, size);
        expect(scrollWidth, size).toBeLessThanOrEqual(clientWidth);
      }
    },
  );

  test.each(['/', '/tin/', '/tin/hop-mau-day-du/', '/chuyen-muc/', '/dia-phuong/', '/luu-tru/2024/'])(
    'a word longer than the screen breaks wherever it stands (%s)',
    async (path) => {
      await viewer.open('fixture', path);
      await viewer.page.evaluate(() => {
        for (const words of document.querySelectorAll('main :is(h1, h2, h3, p, li a, dd)'))
          words.replaceChildren('x'.repeat(200));
      });
      expect(await faults()).toEqual([]);
    },
  );

  test('what does not fit is found, and so is what is cut off', async () => {
    await viewer.page.setViewportSize({ width: 320, height: 800 });
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
    const headline = viewer.page.locator('h1');
    await headline.evaluate((element) => {
      element.style.whiteSpace = 'nowrap';
      element.replaceChildren('x'.repeat(200));
    });
    expect(await spilt()).toContainEqual(expect.stringMatching(/^the page scrolls sideways/));
    await headline.evaluate((element) => {
      element.style.overflow = 'hidden';
    });
    expect(await spilt()).toEqual([expect.stringMatching(/^out of its box: .*x{50}/)]);
  });
});
