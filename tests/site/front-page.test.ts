import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/bulletin/language.ts';
import { pathOf } from '../../src/routing/address.ts';
import { attribute, elementsOf } from './html.ts';
import { siteOf, withoutBase } from './site.ts';
import { SITE_NAMES, STANDING } from './sites.ts';
import { parsePath } from '../../src/routing/parse-path.ts';

describe.each(SITE_NAMES)('the front page of the site "%s"', (name) => {
  const site = siteOf(name);

  test.each<Language>(['vi', 'en'])('leads to each story that it shows once (%s)', (language) => {
    const html = site.pages.get(pathOf({ kind: 'front' }, language))?.html ?? '';
    const led = elementsOf(html)
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => withoutBase(attribute(link, 'href') ?? '', site) ?? '')
      .filter((path) => {
        const address = parsePath(path, STANDING)?.address;
        return address?.kind === 'story' && address.id !== undefined;
      });
    expect(led.length).toBeGreaterThan(10);
    expect(led.filter((path, at) => led.indexOf(path) !== at)).toEqual([]);
  });

  test('has the lead’s picture fetched first, and no other at once', () => {
    const images = elementsOf(site.pages.get('/')?.html ?? '').filter(({ tagName }) => tagName === 'img');
    const loading = images.map((image) => attribute(image, 'loading')).filter((value) => value !== undefined);
    expect(loading.length).toBeGreaterThan(1);
    expect(loading).toEqual(['eager', ...loading.slice(1).map(() => 'lazy')]);
  });
});
