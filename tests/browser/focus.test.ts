import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

describe('the focus', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** How many things take the focus, and those of them that have no outline of two pixels then. */
  const focused = () =>
    viewer.page.evaluate(() => {
      const stops = [
        ...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'),
      ].filter((stop) => {
        if (stop instanceof HTMLElement) stop.focus();
        return document.activeElement === stop;
      });
      const unseen = stops.filter((stop) => {
        if (stop instanceof HTMLElement) stop.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        const { width, height } = stop.getBoundingClientRect();
        return (
          outlineStyle === 'none' ||
          Number.parseFloat(outlineWidth) < 2 ||
          /^rgba\(.*, 0\)$/.test(outlineColor) ||
          Math.min(width, height) <= 1
        );
      });
      return { count: stops.length, unseen: unseen.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
    });

  test.each(SAMPLES)(
    'is seen on all that can have it on $kind, in forced colours too ($site: $path)',
    async ({ site, path }) => {
      await viewer.open(site, path);
      await viewer.page.keyboard.press('Tab');
      for (const forcedColors of ['none', 'active'] as const) {
        await viewer.page.emulateMedia({ forcedColors });
        const { count, unseen } = await focused();
        expect(count).toBeGreaterThan(8);
        expect(unseen).toEqual([]);
      }
    },
  );
});
