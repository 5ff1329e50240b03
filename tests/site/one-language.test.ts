import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { builtSite } from './built-site.ts';
import { attribute, elementsOf } from './html.ts';
import { siteOf } from './site.ts';

await builtSite('one-language');
const site = siteOf('one-language');
const pages = [...site.pages.values()];

/** All words of an interface that are written as they stand. */
function wordsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? wordsOf(value) : [];
  });
}

describe('a bulletin in Vietnamese alone', () => {
  test('has its pages, and nothing below /en/', () => {
    expect([...site.files].filter((file) => /\/en[/.]/.test(file))).toEqual([]);
    expect([...site.pages.keys()]).toEqual(
      expect.arrayContaining(['/', '/404.html', '/gioi-thieu/', '/tim-kiem/', '/tin/hop-ban/']),
    );
  });

  test('has no switch, and tells search engines of no other language', () => {
    for (const page of pages) {
      expect([page.switchTo, page.alternates], page.path).toEqual([undefined, []]);
      expect(page.html, page.path).not.toContain('hreflang');
    }
    expect(site.pages.get('/tin/hop-ban/')?.canonical).toBe('https://bantin.example/tin/hop-ban/');
  });

  test('leads nowhere in English, not even from former addresses and the missing page', () => {
    for (const { path: from, addresses } of pages)
      expect(
        addresses.filter((address) => address.includes('/en/')),
        from,
      ).toEqual([]);
    const redirects = readFileSync(path.join(site.dir, '_redirects'), 'utf8');
    expect(redirects).toBe('/tin/hop-dau-xuan/ /tin/hop-ban/ 301\n');
  });

  test('has no word of the English interface', () => {
    const vietnamese = new Set(wordsOf(strings('vi')));
    // Shorter words may as well be Vietnamese.
    const english = wordsOf(strings('en')).filter((words) => words.length > 5 && !vietnamese.has(words));
    expect(english.length).toBeGreaterThan(50);
    for (const { path: from, html: whole } of pages) {
      // The names of what machines read are English everywhere.
      const html = whole.replaceAll(/<script type="application\/ld\+json">.*?<\/script>/g, '');
      expect(
        english.filter((words) => html.includes(words)),
        from,
      ).toEqual([]);
      expect(html, from).not.toMatch(/English|tiếng Anh|bản dịch/i);
    }
  });

  test('says of every page, and of all in it, that it is Vietnamese', () => {
    for (const { path: from, html } of pages) {
      const languages = elementsOf(html).map((element) => attribute(element, 'lang'));
      expect(new Set(languages.filter((language) => language !== undefined)), from).toEqual(new Set(['vi']));
    }
  });
});
