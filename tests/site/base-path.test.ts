import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_FOLDER } from '../../src/routing/crawler-files.ts';
import { CODE_FOLDER } from '../../src/routing/qr-code.ts';
import { printedBy } from './built-site.ts';
import { siteOf } from './site.ts';

const root = siteOf('fixture');
const below = siteOf('under-a-path');

/** Without the digests in the names of files made for the browser: a style sheet names fonts by their whole path. */
function withoutDigests(text: string): string {
  return text
    .replaceAll(/(\/_astro\/[\w.-]+)\.[\w-]{8}\./g, '$1.')
    .replaceAll(/(\/pagefind\/\w\w\/(?:\d{4}-)?)[\da-f]{12}\//g, '$1/')
    .replaceAll(/_[\da-f]{7,10}\.pf_/g, '.pf_');
}

/** Files that only a site with an address to publish at can have. */
const OF_AN_ADDRESS = new RegExp(
  `^/(?:${CODE_FOLDER}|${CARD_FOLDER}|sitemap.*\\.xml$)|/(?:rss\\.xml|atom\\.xml|feed\\.json)$`,
);

/** A page without what only a site with an address to publish at can say. */
function withoutOrigin(html: string): string {
  return withoutDigests(
    html
      .replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')
      .replaceAll(/<meta (?:property="og:|name="twitter:)[^"]*" content="[^"]*">/g, '')
      .replaceAll(/<script type="application\/ld\+json">.*?<\/script>/g, '')
      // Feeds, of which the page that explains them tells more.
      .replaceAll(/<p class="ui soft">(?:Theo dõi|Follow): .*?<\/p>/g, '')
      .replaceAll(/(?<=<p class="follow-place ui">).*?(?=<button|<\/p>)/g, '')
      .replaceAll(/<div class="story-(?:tools|print)\b[^]*?<\/div>/g, ''),
  );
}

describe('a site under a path', () => {
  test('has the pages and files of the site at the root', () => {
    const files = (site: typeof root): readonly string[] =>
      [...site.files]
        .filter((file) => !OF_AN_ADDRESS.test(file))
        .map(withoutDigests)
        .toSorted();
    expect(files(below)).toEqual(files(root));
  });

  test('differs from it page by page only by the path before every address', () => {
    const pages = [...below.pages.values()].filter(({ located }) => located?.address.kind !== 'follow');
    const different = pages.filter(
      ({ path, html }) =>
        withoutOrigin(html).replaceAll('/ban-tin/', '/') !== withoutOrigin(root.pages.get(path)?.html ?? ''),
    );
    expect(different.map(({ path }) => path)).toEqual([]);
  });

  test('redirects below the path', () => {
    const redirects = (dir: string): string => readFileSync(`${dir}/_redirects`, 'utf8');
    expect(redirects(below.dir)).toContain('/ban-tin/tin/dia-chi-cu/ /ban-tin/tin/doi-dia-chi/ 301\n');
    expect(redirects(below.dir).replaceAll('/ban-tin/', '/')).toBe(redirects(root.dir));
  });
});

describe('a site without an address to publish at', () => {
  test('names no canonical address and no other language to search engines', () => {
    const pages = [...below.pages.values()];
    expect(pages.filter((page) => page.canonical !== undefined || page.alternates.length > 0)).toEqual([]);
  });

  test('has no QR codes, and no links to share its stories', () => {
    const codes = ({ files }: typeof root) =>
      [...files].filter((file) => file.startsWith(`/${CODE_FOLDER}/`));
    expect(codes(below)).toEqual([]);
    expect(codes(root).length).toBeGreaterThan(20);
    const links = [...below.pages.values()].flatMap(({ addresses }) => addresses);
    expect(links.filter((address) => address.includes('sharer'))).toEqual([]);
  });

  test('is built with a warning that names SITE_URL', () => {
    expect(printedBy('under-a-path')).toMatch(/SITE_URL/);
    expect(printedBy('fixture')).not.toMatch(/SITE_URL/);
  });
});
