import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { WEEKDAYS } from '../../src/i18n/dates.ts';
import { pathOf } from '../../src/routing/address.ts';
import { builtSite } from './built-site.ts';
import { attribute, elementsOf, textOf } from './html.ts';
import { pageOf, siteOf } from './site.ts';
import { SITE_NAMES } from './sites.ts';

/** What is read aloud of an element. */
function heard(element: Element): Element {
  const isHeard = (node: Nodes): boolean =>
    node.type !== 'element' || attribute(node, 'ariaHidden') !== 'true';
  const children = element.children
    .filter(isHeard)
    .map((child) => (child.type === 'element' ? heard(child) : child));
  return { ...element, children };
}

const nameOf = (link: Element): string => attribute(link, 'ariaLabel') ?? textOf(heard(link));

/** Names that a screen reader lists twice or more for links that lead to different places. */
function confusedIn(html: string): readonly string[] {
  const links = elementsOf(html).filter(({ tagName, properties }) => tagName === 'a' && 'href' in properties);
  return [...Map.groupBy(links, nameOf)].flatMap(([name, same]) => {
    const addresses = new Set(same.map((link) => attribute(link, 'href')));
    return addresses.size > 1 ? [`${name}: ${[...addresses].join(', ')}`] : [];
  });
}

test.each(['vi', 'en'] as const)('a calendar in "%s" says the days of the week in full', (language) => {
  const { html } = pageOf('fixture', pathOf({ kind: 'archive', date: calendarDate('2024-05') }, language));
  const heads = elementsOf(html).filter((one) => attribute(one, 'scope') === 'col');
  expect(heads.map((head) => textOf(heard(head)))).toEqual(WEEKDAYS[language]);
});

describe.each([...SITE_NAMES, 'search' as const])('in a list of the links of a page, site "%s"', (name) => {
  test('one name stands for one place', async () => {
    await builtSite(name);
    const confused = [...siteOf(name).pages.values()].flatMap(({ path, html }) =>
      confusedIn(html).map((links) => `${path}: ${links}`),
    );
    expect(confused).toEqual([]);
  });
});

test.each([
  '<a href="/a/">x</a> <a href="/b/">x</a>',
  '<a href="/a/">x</a> <a href="/b/">x<i aria-hidden="true">y</i></a>',
])('links that a name confuses are found in %s', (html) => {
  expect(confusedIn(html)).toEqual(['x: /a/, /b/']);
});
