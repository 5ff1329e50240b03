import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

describe('the focus', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** Whatever can be reached by keyboard and has no outline of two pixels when it is. */
  const unseen = () =>
    viewer.page.evaluate(() => {
      const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')];
      return stops.flatMap((stop) => {
        if (!(stop instanceof HTMLElement)) return [];
        stop.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        const { width, height } = stop.getBoundingClientRect();
        const outlined =
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          !/^(?:transparent|rgba\(.*, 0\))$/.test(outlineColor);
        return document.activeElement === stop && outlined && width > 1 && height > 1
          ? []
          : [`${stop.className}: ${stop.innerText}`];
      });
    });

  test.each(SAMPLES)(
    'is seen on all that can have it on $kind, in forced colours too ($site: $path)',
    async ({ site, path }) => {
      await viewer.open(site, path);
      await viewer.page.keyboard.press('Tab');
      await viewer.page.emulateMedia({ forcedColors: 'none' });
      expect(await unseen()).toEqual([]);
      await viewer.page.emulateMedia({ forcedColors: 'active' });
      expect(await unseen()).toEqual([]);
    },
  );
});
