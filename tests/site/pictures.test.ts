import path from 'node:path';
import type { Element } from 'hast';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from './html.ts';
import { pageOf, siteOf, withoutBase } from './site.ts';
import { SITE_NAMES } from './sites.ts';

interface Shown {
  readonly page: string;
  readonly element: Element;
}

function candidates(element: Element): readonly { readonly address: string; readonly width: number }[] {
  return (attribute(element, 'srcSet') ?? '').split(/,\s*/).flatMap((candidate) => {
    const [address = '', width = ''] = candidate.split(' ');
    return address === '' ? [] : [{ address, width: Number(width.replace(/w$/, '')) }];
  });
}

describe.each(SITE_NAMES)('pictures of the site "%s"', (name) => {
  const site = siteOf(name);
  const shown = (tagName: string): readonly Shown[] =>
    [...site.pages.values()].flatMap((page) =>
      page.html.includes(`<${tagName}`)
        ? elementsOf(page.html)
            .filter((element) => element.tagName === tagName)
            .map((element) => ({ page: page.path, element }))
        : [],
    );
  const images = shown('img');
  const sources = shown('source');
  const fileOf = (address: string): string => path.join(site.dir, withoutBase(address, site) ?? '');

  test('every picture has a size, an alternative text and a way of loading', () => {
    expect(images.length).toBeGreaterThan(0);
    const wrong = images.filter(
      ({ element }) =>
        !/^[1-9]\d*$/.test(attribute(element, 'width') ?? '') ||
        !/^[1-9]\d*$/.test(attribute(element, 'height') ?? '') ||
        attribute(element, 'alt') === undefined ||
        !/^(?:lazy|eager)$/.test(attribute(element, 'loading') ?? ''),
    );
    expect(wrong.map(({ page, element }) => [page, attribute(element, 'src')])).toEqual([]);
  });

  test('the picture that a story opens with is described; only beside a headline is one decoration', () => {
    const described = images.filter(({ element }) => attribute(element, 'alt') !== '');
    const eager = images.filter(({ element }) => attribute(element, 'loading') === 'eager');
    expect(described.length).toBeGreaterThan(0);
    expect(eager.filter(({ element }) => attribute(element, 'alt') === '')).toEqual([]);
    expect(eager.map(({ page }) => page)).toEqual([...new Set(eager.map(({ page }) => page))]);
  });

  test('every file of a picture is one, in the shape that the page was told', async () => {
    const told = new Map(images.map(({ element }) => [attribute(element, 'src') ?? '', element]));
    for (const [address, element] of told) {
      const { width, height } = await sharp(fileOf(address)).metadata();
      const shape = Number(attribute(element, 'width')) / Number(attribute(element, 'height'));
      expect(width / height, address).toBeCloseTo(shape, 1);
    }
  });

  test('every size of a photograph is as wide as it says, in the format that it says', async () => {
    const offered = new Map(
      sources.flatMap(({ element }) =>
        candidates(element).map(
          ({ address, width }) => [address, { width, type: attribute(element, 'type') }] as const,
        ),
      ),
    );
    for (const [address, { width, type }] of offered) {
      const found = await sharp(fileOf(address)).metadata();
      const format =
        found.format === 'heif' ? found.compression === 'av1' && 'image/avif' : `image/${found.format}`;
      expect([found.width, format], address).toEqual([width, type]);
    }
  });

  test('a photograph says how wide it is shown', () => {
    expect(sources.filter(({ element }) => attribute(element, 'sizes') === undefined)).toEqual([]);
  });
});

describe('a photograph and a picture smaller than the screen', () => {
  const elements = elementsOf(pageOf('fixture', '/tin/hop-mau-day-du/').html);

  test('a photograph of 1280 pixels comes as AVIF and WebP in three widths, and as JPEG', () => {
    const [avif, webp] = elements.filter(({ tagName }) => tagName === 'source');
    const widths = (element: Element | undefined): readonly number[] =>
      element ? candidates(element).map(({ width }) => width) : [];
    expect(avif && attribute(avif, 'type')).toBe('image/avif');
    expect(webp && attribute(webp, 'type')).toBe('image/webp');
    expect([widths(avif), widths(webp)]).toEqual([
      [480, 800, 1200],
      [480, 800, 1200],
    ]);
    const image = elements.find(({ tagName }) => tagName === 'img');
    expect(image && attribute(image, 'src')).toMatch(/^\/anh\/canh-dong\.[0-9a-f]{8}\.800\.jpg$/);
  });

  test('a small transparent picture is never enlarged, and stays a PNG for old browsers', () => {
    const image = elements.find((one) => attribute(one, 'src')?.includes('/bien-bao.'));
    expect(image && [attribute(image, 'width'), attribute(image, 'height')]).toEqual(['240', '160']);
    expect(image && attribute(image, 'src')).toMatch(/\.240\.png$/);
  });
});
