import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../styles/contrast.ts';
import { type Viewer, view } from './viewer.ts';

const WHITE = '#ffffff';

describe('printed from a dark screen, an article', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ colorScheme: 'dark' });
    await viewer.page.emulateMedia({ media: 'print' });
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
  });
  afterAll(() => viewer.leave());

  test.each([
    '.masthead-nav',
    '.masthead-switch',
    '.masthead-search',
    '.story-tools',
    '.story-rail',
    '.neighbours',
    '.related',
    'footer nav',
  ])('leaves out %s, which leads nowhere on paper', async (selector) => {
    const parts = viewer.page.locator(selector);
    expect(await parts.count()).toBeGreaterThan(0);
    for (const part of await parts.all()) expect(await part.isVisible()).toBe(false);
  });

  test.each([
    'h1',
    '.story-lead',
    '.story-facts',
    '.story-photo img',
    '.prose',
    '.editor-note',
    '.story-foot',
  ])('keeps %s', async (selector) => {
    expect(await viewer.page.locator(selector).first().isVisible()).toBe(true);
  });

  test('is black on white', async () => {
    const colours = await viewer.page.evaluate(() => {
      const hex = (colour: string): string =>
        `#${(colour.match(/\d+/g) ?? [])
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')}`;
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      const words = [...document.querySelectorAll('main *')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
            ),
        )
        .map((element) => hex(getComputedStyle(element).color));
      return { ink: hex(color), paper: hex(backgroundColor), words: [...new Set(words)] };
    });
    expect(contrast(colours.ink, WHITE)).toBeGreaterThan(15);
    expect(contrast(colours.paper, WHITE)).toBeLessThan(1.1);
    for (const colour of colours.words) expect(contrast(colour, WHITE), colour).toBeGreaterThanOrEqual(4.5);
  });

  test('has no picture higher than a quarter of a page', async () => {
    await viewer.page.setViewportSize({ width: 680, height: 1000 });
    const heights = await viewer.page
      .locator('article figure img')
      .evaluateAll((images) => images.map((image) => image.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    // A4 has 29.7 cm, of which margins take some.
    expect(Math.max(...heights)).toBeLessThanOrEqual((25.7 / 2.54 / 4) * 96);
  });

  test('keeps headings with what follows them', async () => {
    const breaks = await viewer.page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  test('ends with its address, and with the same as a QR code that isn’t loaded before', async () => {
    await viewer.page.emulateMedia({ media: 'screen' });
    await viewer.page.goto('about:blank');
    const loaded: string[] = [];
    viewer.page.on('request', (request) => {
      if (request.url().includes('/ma-qr/')) loaded.push(new URL(request.url()).pathname);
    });
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
    await viewer.page.waitForLoadState('networkidle');
    expect(await viewer.page.locator('.story-print').isVisible()).toBe(false);
    expect(loaded).toEqual([]);
    await viewer.page.pdf({ format: 'A4' });
    expect(loaded).toEqual(['/ma-qr/hop-mau-day-du.vi.svg']);
    await viewer.page.emulateMedia({ media: 'print' });
    expect(await viewer.page.locator('.story-print').innerText()).toBe(
      'https://bantin.example/tin/hop-mau-day-du/',
    );
  });

  test('has its pictures in full light', async () => {
    const filters = await viewer.page
      .locator('main img')
      .evaluateAll((images) => images.map((image) => getComputedStyle(image).filter));
    expect(new Set(filters)).toEqual(new Set(['none']));
  });
});
