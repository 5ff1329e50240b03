import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

describe('the focus', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** All that takes the focus, and whether it has an outline of two pixels then. */
  const focused = () =>
    viewer.page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].flatMap(
        (stop) => {
          if (stop instanceof HTMLElement) stop.focus();
          if (document.activeElement !== stop) return [];
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
          const { width, height } = stop.getBoundingClientRect();
          const outlined =
            outlineStyle !== 'none' &&
            Number.parseFloat(outlineWidth) >= 2 &&
            !/^rgba\(.*, 0\)$/.test(outlineColor);
          return [{ html: stop.outerHTML.slice(0, 120), seen: outlined && Math.min(width, height) > 1 }];
        },
      ),
    );

  test.each(SAMPLES)(
    'is seen on all that can have it on $kind, in forced colours too ($site: $path)',
    async ({ site, path }) => {
      await viewer.open(site, path);
      await viewer.page.keyboard.press('Tab');
      for (const forcedColors of ['none', 'active'] as const) {
        await viewer.page.emulateMedia({ forcedColors });
        const stops = await focused();
        expect(stops.length).toBeGreaterThan(8);
        expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      }
    },
  );
});
