import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sample } from '../site/samples.ts';
import { type Viewer, view } from './viewer.ts';

/** Letters that reach highest above the baseline, and those that reach lowest below it. */
const HIGH = 'ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÝỲỶỸÍĨ';
const LOW = 'gjpqyQạặậẹệịọộợụựỵẶỆỘỰ';

/** Pages that show every size and weight of type. */
const PAGES: readonly Sample[] = [
  { kind: 'the front page', site: 'real', path: '/' },
  { kind: 'an article with every construct', site: 'fixture', path: '/tin/hop-mau-day-du/' },
  { kind: 'an article with corrections', site: 'fixture', path: '/tin/dinh-chinh/' },
  { kind: 'the topics', site: 'real', path: '/chuyen-muc/' },
  { kind: 'a place', site: 'real', path: '/dia-phuong/tuyen-quang/huyen-yen-son/' },
  { kind: 'a month', site: 'real', path: '/luu-tru/2020/01/' },
  { kind: 'the archive', site: 'real', path: '/luu-tru/' },
];

/** A way that words are set on a page; in pixels, `ink` from the top of the highest letter to the foot of the lowest. */
interface Setting {
  readonly element: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly ink: number;
}

describe('in the fonts of the bulletin', () => {
  let viewer: Viewer;
  beforeAll(async () => {
    viewer = await view();
    // The fonts are what is measured, however late this machine brings them.
    await viewer.page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block');
      await route.fulfill({ response, body });
    });
  });
  afterAll(() => viewer.leave());

  const settings = (): Promise<readonly Setting[]> =>
    viewer.page.evaluate(
      async ({ high, low }) => {
        // Large, as browsers round what they measure.
        const drawn = 1000;
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) throw new Error('This browser has no canvas.');
        const found = new Map<string, Setting>();
        for (const element of document.querySelectorAll('body :not(.sr-only, .skip, option)')) {
          const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
          const key = [fontStyle, fontWeight, fontSize, fontFamily, lineHeight].join();
          const nodes = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
          if (found.has(key) || nodes.every((node) => node.textContent?.trim() === '')) continue;
          const face = `${fontStyle} ${fontWeight} ${drawn}px`;
          await document.fonts.load(`${face} "Noto Serif Cut"`, high + low);
          pen.font = `${face} ${fontFamily}`;
          const above = pen.measureText(high).actualBoundingBoxAscent;
          const below = pen.measureText(low).actualBoundingBoxDescent;
          const size = Number.parseFloat(fontSize);
          found.set(key, {
            element: `${element.tagName}.${element.className}`,
            size,
            lineHeight: Number.parseFloat(lineHeight),
            ink: ((above + below) / drawn) * size,
          });
        }
        return [...found.values()];
      },
      { high: HIGH, low: LOW },
    );

  test.each(PAGES)('no accent touches the line above on $kind ($site: $path)', async ({ site, path }) => {
    await viewer.open(site, path);
    const found = await settings();
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ lineHeight, ink }) => !(ink < lineHeight))).toEqual([]);
  });

  test('letters are measured with their accents: lines of 1.25 times the size would touch', async () => {
    await viewer.open('fixture', '/tin/hop-mau-day-du/');
    const headline = (await settings()).find(({ element }) => element.startsWith('H1'));
    expect(headline?.ink).toBeGreaterThan(1.25 * (headline?.size ?? Infinity));
    expect(await viewer.page.evaluate(() => document.fonts.check('700 40px "Noto Serif Cut"', 'Ếg'))).toBe(
      true,
    );
  });
});
