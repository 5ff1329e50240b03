import { describe, expect, it } from 'vitest';
import { type HostedSite, headersFor, headerTable } from '../../src/hosting/header-table.ts';
import { headersFile } from '../../src/hosting/hosts/headers-file.ts';
import { isHost, snippetFor } from '../../src/hosting/hosts.ts';
import {
  adminPolicy,
  FILE_POLICY,
  INDEX_POLICY,
  PAGE_POLICY,
  pagePolicy,
  SEARCH_POLICY,
} from '../../src/policies.ts';
import { joinedHeaders, rulesOf } from './host-files.ts';

const SITE: HostedSite = {
  base: '/',
  publicFiles: ['favicon.svg', 'robots.txt', '_headers', 'index.html', 'xác nhận.html', '.htaccess'],
  standing: ['/gioi-thieu/', '/en/about/'],
  adminOrigins: ['https://git.example'],
  compressed: false,
};
const FOREVER = 'public, max-age=31536000, immutable';

/** Addresses of all kinds, with the policy and the cache of each; where hosts without regular expressions know them, too. */
const ADDRESSES = [
  ['/', PAGE_POLICY, 'no-cache'],
  ['/en/', PAGE_POLICY, 'no-cache'],
  ['/tin/', PAGE_POLICY, 'no-cache'],
  ['/tin/trang/2/', PAGE_POLICY, 'no-cache'],
  ['/en/stories/page/12/', PAGE_POLICY, 'no-cache'],
  ['/tin/mot-tin/', PAGE_POLICY, 'no-cache'],
  ['/en/stories/mot-tin/index.html', PAGE_POLICY, 'no-cache'],
  ['/en/places/ha-noi/', PAGE_POLICY, 'no-cache'],
  ['/gioi-thieu/', PAGE_POLICY, 'no-cache'],
  ['/en/about/', PAGE_POLICY, 'no-cache'],
  ['/404.html', PAGE_POLICY, 'no-cache'],
  ['/tim-kiem/', SEARCH_POLICY, 'no-cache'],
  ['/en/search/', SEARCH_POLICY, 'no-cache'],
  ['/pagefind/vi/current.json', FILE_POLICY, 'no-cache'],
  ['/pagefind/en/1a2b3c/catalogue.json', INDEX_POLICY, FOREVER],
  ['/pagefind/places/1a2b3c/0.json', INDEX_POLICY, FOREVER],
  ['/pagefind/vi/2020-1a2b3c/pagefind/pagefind-worker.js', INDEX_POLICY, FOREVER],
  ['/_astro/style.DOaWxiQK.css', FILE_POLICY, FOREVER],
  ['/anh/ve.a09ba4cf.svg', FILE_POLICY, FOREVER],
  ['/tep/bien-ban.ddef51ce.pdf', FILE_POLICY, FOREVER],
  ['/admin/', adminPolicy(['https://git.example']), 'no-cache'],
  ['/admin/data.json', adminPolicy(['https://git.example']), 'no-cache'],
  ['/admin/assets/check-worker-BepgQmTc.js', adminPolicy(['https://git.example']), FOREVER],
  ['/manifest.webmanifest', FILE_POLICY, 'public, max-age=86400'],
  ['/ma-qr/mot-tin.vi.svg', FILE_POLICY, 'public, max-age=86400'],
  ['/anh-chia-se/0a1b2c3d.jpg', FILE_POLICY, FOREVER],
  ['/robots.txt', FILE_POLICY, 'no-cache'],
  ['/sitemap.xml', FILE_POLICY, 'no-cache'],
  ['/sitemap-news-1.xml', FILE_POLICY, 'no-cache'],
  ['/favicon.svg', PAGE_POLICY, 'public, max-age=86400'],
  ['/rss.xml', PAGE_POLICY, 'no-cache'],
  ['/en/atom.xml', PAGE_POLICY, 'no-cache'],
  ['/chuyen-muc/mot-muc/feed.json', PAGE_POLICY, 'no-cache'],
  ['/en/places/ha-noi/huyen-dong-anh/xa-co-loa/rss.xml', PAGE_POLICY, 'no-cache'],
] as const;

describe.each(['', '/ban-tin'])('below "%s"', (below) => {
  const table = headerTable({ ...SITE, base: `${below}/` });
  const written = rulesOf(headersFile(table));

  it.each(ADDRESSES)('%s has the policy and the cache of its kind', (path, policy, cache) => {
    expect(headersFor(table, below + path)).toMatchObject({
      'Content-Security-Policy': policy,
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  it.each(ADDRESSES)('%s has the same by the _headers file, where values would be joined', (path) => {
    expect(joinedHeaders(written, below + path)).toEqual(headersFor(table, below + path));
  });

  it('an address that nothing is known of has the headers of a page, or on other hosts those of every answer', () => {
    for (const path of ['/khong-co/', '/xác nhận.html', '/en/nothing/']) {
      expect(headersFor(table, below + path)).toEqual({ ...table.always, ...table.pages.headers });
      expect(joinedHeaders(written, below + path)).toEqual(table.always);
    }
  });
});

describe('a site with an endpoint for letters', () => {
  it('lets its pages send forms there, and nothing else', () => {
    const table = headerTable({ ...SITE, letters: 'https://thu.example' });
    for (const path of ['/tin/mot-tin/', '/thu-ban-doc/', '/en/letters/'])
      expect(headersFor(table, path)['Content-Security-Policy']).toBe(pagePolicy('https://thu.example'));
    expect(headersFor(table, '/tim-kiem/')['Content-Security-Policy']).toBe(SEARCH_POLICY);
  });
});

describe('files that could run something when they are opened', () => {
  const table = headerTable(SITE);

  it('are drawings without an origin, and attachments that are saved', () => {
    expect(headersFor(table, '/anh/a.svg')['Content-Security-Policy']).toMatch(
      /default-src 'none'.*; sandbox$/,
    );
    expect(headersFor(table, '/tep/a.pdf')['Content-Disposition']).toBe('attachment');
    expect(headersFor(table, '/anh/a.svg')).not.toHaveProperty('Content-Disposition');
  });
});

describe('feeds', () => {
  const table = headerTable({ ...SITE, base: '/ban-tin' });

  it.each([
    ['/ban-tin/rss.xml', 'application/rss+xml'],
    ['/ban-tin/en/rss.xml', 'application/rss+xml'],
    ['/ban-tin/en/places/a/b/c/rss.xml', 'application/rss+xml'],
    ['/ban-tin/chuyen-muc/a/atom.xml', 'application/atom+xml'],
    ['/ban-tin/en/topics/a/feed.json', 'application/feed+json'],
    ['/ban-tin/sitemap.xml', undefined],
  ])('%s has the type %s', (address, type) => {
    expect(headersFor(table, address)['Content-Type']).toBe(type);
    expect(joinedHeaders(rulesOf(headersFile(table)), address)['Content-Type']).toBe(type);
  });

  it.each(['nginx', 'caddy', 'apache'] as const)('have their types by the snippet for %s', (host) => {
    const snippet = snippetFor(host, SITE);
    for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
      expect(snippet).toMatch(new RegExp(`(?:default_type|ForceType|Content-Type) "?${RegExp.escape(type)}`));
  });
});

describe('a site without the web editor', () => {
  it('has no rule for it', () => {
    const { rules } = headerTable({ ...SITE, adminOrigins: undefined });
    expect(rules.flatMap(({ paths }) => paths).filter((path) => path.includes('admin'))).toEqual([]);
  });
});

describe('the _headers file', () => {
  it('has no more rules than hosts read', () => {
    expect(rulesOf(headersFile(headerTable(SITE))).length).toBeLessThanOrEqual(90);
    const publicFiles = Array.from({ length: 80 }, (_, index) => `icon-${index}.png`);
    expect(() => headersFile(headerTable({ ...SITE, publicFiles }))).toThrow(/ rules, .*public\//);
  });

  it('has no longer lines than hosts read', () => {
    const adminOrigins = Array.from({ length: 60 }, (_, index) => `https://a-long-name-${index}.example`);
    expect(() => headersFile(headerTable({ ...SITE, adminOrigins }))).toThrow(/characters/);
  });
});

describe('a snippet', () => {
  it.each(['nginx', 'caddy', 'apache'] as const)('for %s has every header of every kind', (host) => {
    const { always, pages, rules } = headerTable(SITE);
    const snippet = snippetFor(host, SITE);
    for (const [name, value] of [always, ...[pages, ...rules].map(({ headers }) => headers)].flatMap(
      Object.entries,
    ))
      expect(snippet).toContain(`${name} "${value}"`);
    expect(snippet).toContain('/404.html');
    expect(snippetFor(host, { ...SITE, base: '/ban-tin' })).toContain('/ban-tin/tim-kiem/.*');
  });

  it('for Caddy takes from the page for what isn’t there the headers of what was asked for', () => {
    const [, errors = ''] = snippetFor('caddy', SITE).split('handle_errors');
    expect(errors).toContain(`Content-Security-Policy "${PAGE_POLICY}"`);
    expect(errors).toContain('Cache-Control "no-cache"');
    expect(errors).toMatch(/header -Content-Disposition\n\s*header -X-Robots-Tag\n/);
  });

  it('sends compressed files where the site has them', () => {
    const snippets = (['nginx', 'caddy', 'apache'] as const).map((host) =>
      [false, true].map((compressed) => snippetFor(host, { ...SITE, compressed })),
    );
    for (const [plain, compressed] of snippets) expect(compressed).not.toBe(plain);
    expect(snippets.map(([, compressed]) => compressed)).toEqual([
      expect.stringMatching(/gzip_static on;[^]*brotli_static on;/),
      expect.stringContaining('precompressed br gzip'),
      expect.stringMatching(/AddEncoding br \.br[^]*AddEncoding gzip \.gz/),
    ]);
    // Apache has put the compressed file in the place of the other when it looks for headers.
    const [, compressed = ''] = snippets[2] ?? [];
    const pattern = /m#([^#]*favicon[^#]*)#/.exec(compressed)?.[1] ?? '';
    expect(
      ['/favicon.svg', '/favicon.svg.br', '/favicon.svgx'].map((one) => new RegExp(pattern).test(one)),
    ).toEqual([true, true, false]);
  });

  it('is for a server that is known', () => {
    expect(['nginx', 'iis', 'toString', undefined].map(isHost)).toEqual([true, false, false, false]);
  });
});
