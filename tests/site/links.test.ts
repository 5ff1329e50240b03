import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Page, type Site, siteOf, withoutBase } from './site.ts';
import { ORIGIN, SITE_NAMES } from './sites.ts';

function faultOf(address: string, page: Page, site: Site): string | undefined {
  const { origin, pathname, hash, protocol } = new URL(address, `${ORIGIN}${site.base}${page.path}`);
  if (/^(?:mailto|tel):$/.test(protocol) || (/^https?:$/.test(protocol) && origin !== ORIGIN))
    return undefined;
  const target = withoutBase(decodeURI(pathname), site);
  if (target === undefined) return 'not below the base';
  if (site.files.has(target) && !target.endsWith('.html')) return undefined;
  const found = site.pages.get(target);
  if (found === undefined) return 'no such page or file';
  return hash === '' || found.ids.includes(decodeURIComponent(hash.slice(1)))
    ? undefined
    : 'no such id there';
}

function reachable({ pages }: Site, site: Site): ReadonlySet<string> {
  const reached = new Set(['/']);
  // A Set hands out what is added to it on the way.
  for (const from of reached) {
    for (const address of pages.get(from)?.addresses ?? []) {
      const to = withoutBase(address, site)?.split('#')[0];
      if (to !== undefined && pages.has(to)) reached.add(to);
    }
  }
  return reached;
}

describe.each(SITE_NAMES)('links of the site "%s"', (name) => {
  const site = siteOf(name);
  const pages = [...site.pages.values()];

  test('every link, picture and anchor leads to something that is there', () => {
    const faults = pages.flatMap((page) =>
      [...new Set(page.addresses)].flatMap((address) => {
        const fault = faultOf(address, page, site);
        return fault === undefined ? [] : [`${page.path} → ${address}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = pages.flatMap(({ path: at, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${at}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('every page for search engines can be reached from the front page', () => {
    const reached = reachable(site, site);
    expect(pages.filter((page) => !page.noindex && !reached.has(page.path)).map((page) => page.path)).toEqual(
      [],
    );
  });

  test('what the style sheets load is there too', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const loaded = sheets.flatMap((sheet) =>
      [
        ...readFileSync(path.join(site.dir, sheet), 'utf8').matchAll(
          /url\(['"]?([^'")]+)|@import\s+['"]([^'"]+)/g,
        ),
      ].map(([, url, sheetUrl]) => url ?? sheetUrl ?? ''),
    );
    expect(sheets).not.toEqual([]);
    expect(loaded.filter((address) => !site.files.has(withoutBase(address, site) ?? ''))).toEqual([]);
  });

  test('what the manifest names for a home screen is there', () => {
    const manifest = [...site.files].find((file) => file.endsWith('.webmanifest')) ?? '';
    const told = readFileSync(path.join(site.dir, manifest), 'utf8');
    const addresses = [...told.matchAll(/"(?:src|start_url|scope|id)":\s*"([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    const resolved = addresses.map(
      (address) => new URL(address, `${ORIGIN}${site.base}${manifest}`).pathname,
    );
    expect(resolved.length).toBeGreaterThan(1);
    const missing = resolved.filter((address) => {
      const within = withoutBase(address, site) ?? '';
      return !site.files.has(within) && !site.pages.has(within);
    });
    expect(missing).toEqual([]);
  });
});
