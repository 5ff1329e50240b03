import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from './html.ts';
import { siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

/** Elements that make a browser fetch something, by the attribute that says what. */
const LOADING = {
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
} as const satisfies Record<string, readonly string[]>;

const LOADING_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

function faultsOf(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => {
    const { tagName, properties } = element;
    const fault = (words: string): string => `<${tagName}> ${words}`;
    const data = tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
    const loads = Object.entries(LOADING).find(([name]) => name === tagName)?.[1] ?? [];
    const linked = tagName === 'link' && LOADING_LINKS.test(attribute(element, 'rel') ?? '') ? ['href'] : [];
    return [
      ...(tagName === 'style' ? [fault('stands in the page')] : []),
      ...(tagName === 'script' && !data && attribute(element, 'src') === undefined
        ? [fault('stands in the page')]
        : []),
      ...Object.keys(properties)
        .filter((name) => /^(?:on[A-Z]|style$)/.test(name))
        .map(fault),
      ...Object.values(properties)
        .filter((value) => /^\s*(?:javascript|data|vbscript):/i.test(String(value)))
        .map(String),
      ...[...loads, ...linked]
        .flatMap((name) => (attribute(element, name) ?? '').split(/,\s*/))
        .filter((address) => address !== '' && !/^\/(?!\/)/.test(address))
        .map((address) => fault(`loads ${address}`)),
    ];
  });
}

describe.each(SITE_NAMES)('a strict Content-Security-Policy holds on the site "%s"', (name) => {
  const site = siteOf(name);

  test('no page has a script, style or handler of its own, or loads anything from elsewhere', () => {
    const faults = [...site.pages.values()].flatMap(({ path: at, html }) =>
      faultsOf(html).map((fault) => `${at}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('style sheets and drawings load nothing from elsewhere', () => {
    const files = [...site.files].filter((file) => /\.(?:css|svg)$/.test(file));
    expect(files.length).toBeGreaterThan(1);
    const loading = files.filter((file) =>
      /(?:url\(\s*['"]?|@import\s+['"]|href=['"])(?:https?:|\/\/|data:)/i.test(
        readFileSync(path.join(site.dir, file), 'utf8'),
      ),
    );
    expect(loading).toEqual([]);
  });
});

describe('what the check itself finds', () => {
  test.each([
    '<p style="color: red">a</p>',
    '<p onclick="x()">a</p>',
    '<a href=" JavaScript:x()">a</a>',
    '<style>p {}</style>',
    '<script>x()</script>',
    '<img src="https://elsewhere.example/a.png" alt="">',
    '<img src="//elsewhere.example/a.png" alt="">',
    '<img srcset="/a.png 1x, https://elsewhere.example/a.png 2x" alt="">',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
  ])('%s is a fault', (html) => {
    expect(faultsOf(html)).not.toEqual([]);
  });

  test('data for search engines, own files and links out are none', () => {
    const html =
      '<script type="application/ld+json">{}</script><img src="/a.svg" alt=""><a href="https://a.example/">a</a>';
    expect(faultsOf(html)).toEqual([]);
  });
});
