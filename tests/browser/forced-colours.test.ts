import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Viewer, view } from './viewer.ts';

describe('in colours that the reader has set', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view({ forcedColors: 'active' });
  });
  afterAll(() => viewer.leave());

  /** The lines below and around an element, which stay when its colours don't. */
  const lines = (locator: Locator): Promise<string> =>
    locator.first().evaluate((element) => {
      const style = getComputedStyle(element);
      const borders = ['top', 'right', 'bottom', 'left'].filter(
        (side) => style.getPropertyValue(`border-${side}-width`) !== '0px',
      );
      return [
        style.textDecorationLine,
        ...borders.map((side) => style.getPropertyValue(`border-${side}`)),
      ].join(', ');
    });

  test.each([
    ['real', '/luu-tru/2020/01/'],
    ['fixture', '/en/archive/2024/05/'],
  ] as const)('days with stories have a line that others lack (%s: %s)', async (site, path) => {
    await viewer.open(site, path);
    const calendar = viewer.page.locator('.calendar');
    expect(await lines(calendar.locator('td a'))).not.toBe(await lines(calendar.locator('td > span')));
  });

  test.each([
    ['real', '/luu-tru/'],
    ['fixture', '/en/topics/'],
  ] as const)(
    'the part of the bulletin that is shown has a line that others lack (%s: %s)',
    async (site, path) => {
      await viewer.open(site, path);
      const navigation = viewer.page.locator('.masthead-nav');
      expect(await lines(navigation.locator('a[aria-current]'))).not.toBe(
        await lines(navigation.locator('a:not([aria-current])')),
      );
    },
  );
});
