import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../site/site.ts';
import { type Reader, sitDown } from './reader.ts';

/** A page of each kind in each language, and the stories in Vietnamese. */
const PAGES = [...siteOf('fixture').pages.values()].filter(({ lang, located, noindex }, index, all) => {
  const kind = located?.address.kind;
  if (kind === 'story' && lang === 'vi' && !noindex) return true;
  return all.findIndex((other) => other.located?.address.kind === kind && other.lang === lang) === index;
});

describe('a phone 320 pixels wide', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await sitDown('fixture', 320);
  });
  afterAll(() => reader.leave());

  test('shows every page without scrolling sideways', async () => {
    expect(PAGES.length).toBeGreaterThan(30);
    const wide: string[] = [];
    for (const { path } of PAGES) {
      await reader.open(path);
      const { scrollWidth, clientWidth } = await reader.page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      if (scrollWidth > clientWidth) wide.push(`${path}: ${scrollWidth} pixels`);
    }
    expect(wide).toEqual([]);
  });
});
