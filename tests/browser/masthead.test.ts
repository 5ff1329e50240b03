import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { pathOf } from '../../src/routing/address.ts';
import { type SiteName, SITE_NAMES } from '../site/sites.ts';
import { type Reader, sitDown } from './reader.ts';

/** Pixels from the top of a phone's screen to where the content begins, at most. */
const HEIGHT = 160;

const KINDS = ['front', 'story', 'archive', 'search'] as const;

const SITES: readonly { readonly site: SiteName; readonly languages: readonly Language[] }[] = [
  ...SITE_NAMES.map((site) => ({ site, languages: ['vi', 'en'] as const })),
  { site: 'one-language', languages: ['vi'] },
];

describe.each(SITES)('the masthead of a phone ($site)', ({ site, languages }) => {
  const paths = languages.flatMap((language) => KINDS.map((kind) => pathOf({ kind }, language)));
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown(site, 360);
  });
  afterAll(() => reader.leave());

  /** Sets the letters that pages have where they say nothing, as the settings of the browser do. */
  async function setDefaultSize(size: number): Promise<void> {
    const devTools = await reader.page.context().newCDPSession(reader.page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  }

  test.each(paths)('leaves the content of %s to begin near the top', async (path) => {
    for (const width of [360, 390]) {
      await reader.page.setViewportSize({ width, height: 780 });
      await reader.open(path);
      const top = await reader.page.evaluate(() => {
        const main = document.querySelector('main');
        if (!main) return Infinity;
        return main.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(main).paddingTop);
      });
      expect(top, `${width} pixels`).toBeLessThanOrEqual(HEIGHT);
    }
  });

  test('has its sections in one line, which the keyboard brings into view one after another', async () => {
    await reader.page.setViewportSize({ width: 360, height: 780 });
    await reader.open('/');
    const links = reader.page.locator('.masthead-nav a');
    const boxes = () =>
      links.evaluateAll((all) =>
        all.map((link) => link.getBoundingClientRect()).map(({ x, y, right }) => ({ x, y, right })),
      );
    const before = await boxes();
    expect(new Set(before.map(({ y }) => y)).size).toBe(1);
    expect(before.at(-1)?.right).toBeGreaterThan(360);
    for (let at = 0; at < before.length; at++) {
      await (at === 0 ? links.first().focus() : reader.page.keyboard.press('Tab'));
      const focused = (await boxes())[at];
      // Chromium leaves in place what is seen for 32 pixels.
      expect(focused?.x).toBeGreaterThanOrEqual(0);
      expect(360 - (focused?.x ?? Infinity)).toBeGreaterThanOrEqual(32);
    }
  });

  test('says by a shadow that there is more to scroll to, until the end is reached', async () => {
    await reader.page.setViewportSize({ width: 360, height: 780 });
    await reader.open('/');
    const list = reader.page.locator('.masthead-nav ul');
    const darkness = async (): Promise<number> => {
      const box = await list.boundingBox();
      const clip = { x: 358, y: (box?.y ?? 0) + 8, width: 1, height: 1 };
      const [pixel = 0] = await sharp(await reader.page.screenshot({ clip }))
        .greyscale()
        .raw()
        .toBuffer();
      return 255 - pixel;
    };
    expect(await darkness()).toBeGreaterThan(100);
    await list.evaluate((element) => {
      element.scrollTo(element.scrollWidth, 0);
    });
    expect(await darkness()).toBeLessThan(20);
  });

  test.each([16, 20, 28])('scrolls no page sideways where letters have %i pixels', async (size) => {
    await setDefaultSize(size);
    const wide: string[] = [];
    for (const path of paths) {
      for (const width of [320, 360, 768]) {
        await reader.page.setViewportSize({ width, height: 780 });
        await reader.open(path);
        const { scrollWidth, fontSize } = await reader.page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          fontSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        }));
        expect(fontSize).toBe(size);
        if (scrollWidth > width) wide.push(`${path} at ${width}: ${scrollWidth}`);
      }
    }
    await setDefaultSize(16);
    expect(wide).toEqual([]);
  });
});
