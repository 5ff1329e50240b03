import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_FOLDER } from '../../src/routing/crawler-files.ts';
import { attribute, elementsOf } from './html.ts';
import { type Page, pageOf, siteOf } from './site.ts';
import { ORIGIN, SITE_NAMES, SITES } from './sites.ts';

const PUBLISHED = SITE_NAMES.filter((name) => 'SITE_URL' in SITES[name].env);

/** What a page says to messengers, by property. */
function previewOf({ html }: Page): Readonly<Record<string, string>> {
  const named = elementsOf(html)
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta): [string, string] => [
      attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
      attribute(meta, 'content') ?? '',
    ]);
  return Object.fromEntries(named);
}

const fileOf = (address = ''): string => decodeURI(address.replace(ORIGIN, ''));

describe.each(PUBLISHED)('what messengers show of the site "%s"', (name) => {
  const site = siteOf(name);
  const indexed = [...site.pages.values()].filter(({ noindex }) => !noindex);
  const pictures = readdirSync(path.join(site.dir, CARD_FOLDER));

  test('every page that is for search engines has a title, its address, and a picture with words for it', () => {
    for (const page of indexed) {
      const preview = previewOf(page);
      expect(preview, page.path).toMatchObject({
        'og:url': page.canonical,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
        'og:description': preview.description,
      });
      expect(page.title, page.path).toContain(preview['og:title']);
      expect(preview['og:image:alt'], page.path).toMatch(/\S/);
      expect(site.files.has(fileOf(preview['og:image'])), page.path).toBe(true);
      expect(preview['og:image'], page.path).toMatch(new RegExp(`^${ORIGIN}/${CARD_FOLDER}/`));
    }
  });

  test('no other page has any', () => {
    const others = [...site.pages.values()].filter(({ noindex }) => noindex);
    expect(others.filter(({ html }) => html.includes('property="og:')).map((page) => page.path)).toEqual([]);
  });

  test('every picture is a JPEG of 1200 × 630 pixels that a page names', async () => {
    const named = new Set(indexed.map((page) => path.posix.basename(previewOf(page)['og:image'] ?? '')));
    expect(new Set(pictures)).toEqual(named);
    for (const file of pictures) {
      const bytes = readFileSync(path.join(site.dir, CARD_FOLDER, file));
      expect(await sharp(bytes).metadata(), file).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThan(300_000);
    }
  });

  test.each(['vi', 'en'])('stories in the language "%s" have pictures of their own', (language) => {
    const stories = indexed.filter(
      ({ html, lang }) => lang === language && html.includes('<article data-story='),
    );
    const own = stories.map((page) => previewOf(page)['og:image']);
    expect(own.length).toBeGreaterThan(5);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('previews of the fixture', () => {
  const preview = (at: string) => previewOf(pageOf('fixture', at));

  test('a topic’s further pages share its picture, all other pages that of the bulletin', () => {
    const front = preview('/')['og:image'];
    expect(preview('/chuyen-muc/')['og:image']).toBe(front);
    expect(preview('/luu-tru/2024/')['og:image']).toBe(front);
    expect(preview('/en/')['og:image']).not.toBe(front);
    expect(preview('/chuyen-muc/sinh-hoat-mau/')['og:image']).not.toBe(front);
  });

  test('a story with a photograph shows that, in the words of its article', async () => {
    const { 'og:image': image, 'og:image:alt': alt, 'og:type': type } = preview('/tin/hop-mau-day-du/');
    expect(type).toBe('article');
    expect(alt).not.toBe(preview('/tin/hop-mau-day-du/')['og:title']);
    const [red = 0, green = 0, blue = 0] = await sharp(path.join(siteOf('fixture').dir, fileOf(image)))
      .resize(1, 1)
      .raw()
      .toBuffer();
    // No paper: the photograph fills it.
    expect(red + green + blue).toBeLessThan(700);
  });
});

test('a site without an address has no previews, no structured data and no pictures for them', () => {
  const { pages, files } = siteOf('under-a-path');
  expect([...files].filter((file) => file.includes(CARD_FOLDER))).toEqual([]);
  expect([...pages.values()].filter(({ html }) => /og:|ld\+json/.test(html))).toEqual([]);
});
