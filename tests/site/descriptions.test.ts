import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from './html.ts';
import { siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

describe.each(SITE_NAMES)('what pages of the site "%s" say of themselves to search engines', (name) => {
  const indexed = [...siteOf(name).pages.values()].filter(({ noindex }) => !noindex);
  const described = indexed.map(({ path, located, html }) => {
    const meta = elementsOf(html).find((element) => attribute(element, 'name') === 'description');
    return { path, isStory: located?.address.kind === 'story', text: meta && attribute(meta, 'content') };
  });

  test('is there', () => {
    expect(described.length).toBeGreaterThan(10);
    expect(described.filter(({ text = '' }) => text === '')).toEqual([]);
  });

  // What stories say is what their editors wrote.
  test('is said by no other page, but for stories', () => {
    const texts = described.filter(({ isStory }) => !isStory).map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
