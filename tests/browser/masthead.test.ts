import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { pathOf } from '../../src/routing/address.ts';
import { SITE_NAMES } from '../site/sites.ts';
import { type Viewer, view } from './viewer.ts';

/** Pixels from the top of a phone's screen to where the content begins, at most. */
const HEIGHT = 160;

const PAGES = [...SITE_NAMES, 'one-language' as const].flatMap((site) => {
  const languages: readonly Language[] = site === 'one-language' ? ['vi'] : ['vi', 'en'];
  return languages.flatMap((language) =>
    (['front', 'story', 'archive', 'search'] as const).map((kind) => ({
      site,
      path: pathOf({ kind }, language),
    })),
  );
});

describe('the masthead of a phone', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
  });
  afterAll(() => viewer.leave());

  /** Sets the letters that pages have where they say nothing, as the settings of the browser do. */
  async function setDefaultSize(size: number): Promise<void> {
    const devTools = await viewer.page.context().newCDPSession(viewer.page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    await devTools.detach();
  }

  test.each(PAGES)('leaves the content to begin near the top ($site: $path)', async ({ site, path }) => {
    for (const width of [360, 390]) {
      await viewer.page.setViewportSize({ width, height: 780 });
      await viewer.open(site, path);
      const top = await viewer.page.evaluate(() => {
        const main = document.querySelector('main');
        if (!main) return Infinity;
        return main.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(main).paddingTop);
      });
      expect(top, `${width} pixels`).toBeLessThanOrEqual(HEIGHT);
    }
  });

  test('has its sections in one line, which the keyboard brings into view one after another', async () => {
    await viewer.page.setViewportSize({ width: 360, height: 780 });
    await viewer.open('one-language', '/');
    const links = viewer.page.locator('.masthead-nav a');
    const boxes = () =>
      links.evaluateAll((all) =>
        all.map((link) => link.getBoundingClientRect()).map(({ x, y, right }) => ({ x, y, right })),
      );
    const before = await boxes();
    expect(new Set(before.map(({ y }) => y)).size).toBe(1);
    expect(before.at(-1)?.right).toBeGreaterThan(360);
    for (let at = 0; at < before.length; at++) {
      await (at === 0 ? links.first().focus() : viewer.page.keyboard.press('Tab'));
      const focused = (await boxes())[at];
      expect(focused?.x).toBeGreaterThanOrEqual(0);
      expect(focused?.right).toBeLessThanOrEqual(360);
    }
  });

  test('says by a shadow that there is more to scroll to, until the end is reached', async () => {
    await viewer.page.setViewportSize({ width: 360, height: 780 });
    await viewer.open('one-language', '/');
    const list = viewer.page.locator('.masthead-nav ul');
    const darkness = async (): Promise<number> => {
      const box = await list.boundingBox();
      const clip = { x: 358, y: (box?.y ?? 0) + 8, width: 1, height: 1 };
      const [pixel = 0] = await sharp(await viewer.page.screenshot({ clip }))
        .greyscale()
        .raw()
        .toBuffer();
      return 255 - pixel;
    };
    expect(await darkness()).toBeGreaterThan(100);
    await list.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    expect(await darkness()).toBeLessThan(20);
  });

  test.each([16, 20, 28])('scrolls no page sideways where letters have %i pixels', async (size) => {
    await setDefaultSize(size);
    const wide: string[] = [];
    for (const { site, path } of PAGES.filter(({ site }) => site !== 'under-a-path')) {
      for (const width of [320, 360, 768]) {
        await viewer.page.setViewportSize({ width, height: 780 });
        await viewer.open(site, path);
        const { scrollWidth, fontSize } = await viewer.page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          fontSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        }));
        expect(fontSize).toBe(size);
        if (scrollWidth > width) wide.push(`${site}${path} at ${width}: ${scrollWidth}`);
      }
    }
    await setDefaultSize(16);
    expect(wide).toEqual([]);
  });
});
