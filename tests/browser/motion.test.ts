import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Viewer, view } from './viewer.ts';

/** All styles come from one sheet, and these pages show them all. */
const PAGES = ['/', '/tin/', '/tin/hop-mau-day-du/', '/dia-phuong/', '/luu-tru/2024/', '/luu-tru/2024/05/'];

describe('for readers who want less motion', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ reducedMotion: 'reduce' });
  });
  afterAll(() => viewer.leave());

  const moving = () =>
    viewer.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
        })
        .map(({ className }) => className),
    );

  test.each(PAGES)('nothing moves or glides on %s', async (path) => {
    await viewer.open('fixture', path);
    expect(await moving()).toEqual([]);
  });

  test('what does is found', async () => {
    await viewer.page.evaluate(() => {
      document.documentElement.style.scrollBehavior = 'smooth';
      document.body.style.transition = 'color 0.2s';
    });
    expect(await moving()).toHaveLength(2);
  });
});
