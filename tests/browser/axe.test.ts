import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ONE_OF_EACH_KIND } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

declare global {
  interface Window {
    /** Put into the page by the test. */
    readonly axe: typeof axe;
  }
}

/** The dark scheme changes colours alone, which are the same at all widths. */
const SCREENS = [
  { width: 360, colorScheme: 'light' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

/** The rules that colours have a say in: all that the dark scheme can break and the light one keep. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

describe('axe', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
    await viewer.page.addInitScript(axe.source);
  });
  afterAll(() => viewer.leave());

  /** What is wrong now, by these rules or else by all. */
  const findings = (rules?: string[]) =>
    viewer.page.evaluate(async (only) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        ...(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
      );
    }, rules);

  test.each(ONE_OF_EACH_KIND)('finds nothing on $kind ($site: $path)', async ({ site, path }) => {
    await viewer.open(site, path);
    const found: string[] = [];
    for (const { width, colorScheme } of SCREENS) {
      await viewer.page.setViewportSize({ width, height: 800 });
      await viewer.page.emulateMedia({ colorScheme });
      const wrong = await findings(colorScheme === 'dark' ? COLOUR_RULES : undefined);
      found.push(...wrong.map((finding) => `${width} pixels, ${colorScheme}: ${finding}`));
    }
    expect(found).toEqual([]);
  });
});
