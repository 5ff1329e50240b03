import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

/** Styles come from one sheet, so that one language of the fixture shows all there are. */
const PAGES = SAMPLES.filter(({ site, path }) => site === 'fixture' && !path.startsWith('/en/'));

describe('for readers who want less motion', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ reducedMotion: 'reduce' });
  });
  afterAll(() => viewer.leave());

  test.each(PAGES)('nothing on $kind moves or glides ($path)', async ({ site, path }) => {
    await viewer.open(site, path);
    const moving = await viewer.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
        })
        .map(({ className }) => className),
    );
    expect(moving).toEqual([]);
  });
});
