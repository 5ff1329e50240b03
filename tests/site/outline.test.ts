import { describe, expect, test } from 'vitest';
import { type Outline, outlineOf, STORY_ORDER } from './outline.ts';
import { pageOf, siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

describe.each(SITE_NAMES)('without styles, each page of the site "%s"', (name) => {
  const pages = [...siteOf(name).pages.values()].map(({ path, html }) => ({ path, ...outlineOf(html) }));
  const pathsWhere = (wrong: (outline: Outline) => boolean): readonly string[] =>
    pages.filter(wrong).map(({ path }) => path);

  test('is a link to the content, the masthead, the content and the foot, in this order', () => {
    expect(pathsWhere(({ parts }) => parts.join() !== 'a,header,main,footer')).toEqual([]);
    expect(pathsWhere(({ skips }) => !skips)).toEqual([]);
  });

  test('has one main part, and a name of its own for each navigation', () => {
    expect(pathsWhere(({ mains }) => mains !== 1)).toEqual([]);
    expect(pathsWhere(({ navigations }) => navigations.length < 2 || navigations.includes(''))).toEqual([]);
    expect(pathsWhere(({ navigations }) => new Set(navigations).size < navigations.length)).toEqual([]);
  });

  test('has exactly one heading of the first level, before all others', () => {
    expect(pathsWhere(({ levels }) => levels.lastIndexOf(1) !== 0)).toEqual([]);
  });

  test('skips no level of headings', () => {
    const skipping = ({ levels }: Outline): boolean =>
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(pathsWhere(skipping)).toEqual([]);
  });

  test('tells a story in one order, from the headline to the related stories and the rail', () => {
    const stories = pages.filter(({ story }) => story.length > 0);
    expect(stories.length).toBeGreaterThan(20);
    expect(
      stories.filter(
        ({ story }) => story.join() !== STORY_ORDER.filter((part) => story.includes(part)).join(),
      ),
    ).toEqual([]);
    expect(
      stories.filter(
        ({ story }) =>
          !['headline', 'lead', 'facts', 'body', 'notes'].every((part) =>
            story.some((told) => told === part),
          ),
      ),
    ).toEqual([]);
  });
});

test('one story has every part, so that the order of all is seen', () => {
  expect(outlineOf(pageOf('fixture', '/tin/hop-mau-day-du/').html).story).toEqual(STORY_ORDER);
});
