import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

declare global {
  interface Window {
    /** Put into the page by the test. */
    readonly axe: typeof axe;
  }
}

const WIDTHS = [360, 1440];

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

  test.each(SAMPLES)('finds nothing on $kind ($site: $path)', async ({ site, path }) => {
    await viewer.open(site, path);
    const found: string[] = [];
    const note = (where: string, findings: readonly string[]): void => {
      found.push(...findings.map((finding) => `${where}: ${finding}`));
    };
    for (const width of WIDTHS) {
      await viewer.page.setViewportSize({ width, height: 800 });
      await viewer.page.emulateMedia({ colorScheme: 'light' });
      note(`${width} pixels, light`, await findings());
      await viewer.page.emulateMedia({ colorScheme: 'dark' });
      note(`${width} pixels, dark`, await findings(COLOUR_RULES));
    }
    expect(found).toEqual([]);
  });
});
