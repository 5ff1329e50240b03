import { setTimeout as wait } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sample } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

const WIDTHS = [360, 1440];

/** How many milliseconds fonts and pictures come late. */
const LINES = [
  { line: 'a line that brings fonts at once', fonts: 0, pictures: 300 },
  { line: 'a slow line', fonts: 600, pictures: 300 },
] as const;

const PAGES: readonly Sample[] = [
  { kind: 'the front page', site: 'real', path: '/' },
  { kind: 'a full article', site: 'real', path: '/tin/huu-lung-nam-nam-nghi-quyet-07/' },
  { kind: 'an article with every construct', site: 'fixture', path: '/tin/hop-mau-day-du/' },
  { kind: 'a list', site: 'fixture', path: '/tin/' },
];

describe.each(LINES)('on $line', ({ fonts, pictures }) => {
  let viewer: Viewer;
  const late =
    (milliseconds: number) =>
    async (route: Route): Promise<void> => {
      await wait(milliseconds);
      await route.continue();
    };
  beforeAll(async () => {
    viewer = await view();
    await viewer.page.route(/\.woff2$/, late(fonts));
    await viewer.page.route(/\.(?:avif|webp|jpg|png|svg)$/, late(pictures));
  });
  afterAll(() => viewer.leave());

  /** Reads the page to its end, so that all pictures come; tells how far things moved, and what came how late. */
  const readThrough = () =>
    viewer.page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // A shift is told of some time after the frame that it happens in.
      const told = () => new Promise((resolve) => setTimeout(resolve, 100));
      const moved: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) moved.push('value' in shift ? Number(shift.value) : Infinity);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // Further down, the browser would hold the page in place.
      await document.fonts.ready;
      await told();
      for (let at = 0; at < document.body.scrollHeight; at += innerHeight / 2) {
        scrollTo(0, at);
        await frame();
      }
      // What only prints show is loaded when it is printed.
      const shown = [...document.images].filter((image) => image.getClientRects().length > 0);
      await Promise.all(shown.map((image) => image.decode()));
      await told();
      const lateness = (name: RegExp): number[] =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => name.test(entry.name))
          .map(({ duration }) => Math.ceil(duration));
      return {
        moved,
        fonts: lateness(/\.woff2$/),
        pictures: lateness(/\/anh\//),
      };
    });

  test.each(PAGES.flatMap((page) => WIDTHS.map((width) => ({ ...page, width }))))(
    'nothing moves on $kind at $width pixels ($site: $path)',
    async ({ site, path, width }) => {
      await viewer.page.setViewportSize({ width, height: 800 });
      await viewer.open(site, path);
      const seen = await readThrough();
      expect(seen.moved).toEqual([]);
      expect(seen.fonts.length).toBeGreaterThan(1);
      expect(Math.min(...seen.fonts)).toBeGreaterThanOrEqual(fonts);
      expect(Math.min(...seen.pictures)).toBeGreaterThanOrEqual(pictures);
    },
  );

  test('a font that takes the place of another is seen to move the page', async () => {
    await viewer.page.route(/\.woff2$/, late(2000));
    await viewer.page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:swap');
      await route.fulfill({ response, body });
    });
    await viewer.page.setViewportSize({ width: 360, height: 800 });
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
    expect((await readThrough()).moved).not.toEqual([]);
    await viewer.page.unroute(/\.css$/);
  });

  test('a picture without its size is seen to move the page', async () => {
    await viewer.page.route('**/tin/hop-mau-day-du/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/ (?:width|height)="\d+"/g, '');
      await route.fulfill({ response, body });
    });
    await viewer.page.setViewportSize({ width: 1280, height: 900 });
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
    // In view, and before the page is scrolled: what is further down doesn't move, or the browser holds what stands below it.
    await viewer.page.waitForFunction(() => document.images[0]?.complete);
    expect((await readThrough()).moved).not.toEqual([]);
  });
});
