import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { htmlToHast } from 'satteri';
import type { Language } from '../bulletin/language.ts';
import type { Person } from '../bulletin/views/byline.ts';
import type { SourceView } from '../bulletin/views/story-view.ts';
import { formatDate, formatDateWithWeekday, formatPeriod } from '../i18n/dates.ts';
import { FEED_WORDS } from '../i18n/feeds.ts';
import { hamletName, localityNameInChain } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import type { FeedItem } from './feed-view.ts';

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** How pictures are loaded is for the page that they were made for. */
const OF_PAGES = ['loading', 'decoding', 'fetchPriority', 'sizes', 'srcSet', 'className'] as const;

function whole(node: RootContent, page: string): ElementContent | undefined {
  if (node.type === 'text') return node;
  if (!isElement(node)) return undefined;
  const { tagName, properties, children } = node;
  const image =
    tagName === 'picture' ? children.filter(isElement).find((one) => one.tagName === 'img') : node;
  if (image !== node) return image && whole(image, page);
  const kept = { ...properties };
  for (const name of OF_PAGES) Reflect.deleteProperty(kept, name);
  for (const name of ['href', 'src'] as const) {
    const address = kept[name];
    if (typeof address === 'string' && URL.canParse(address, page)) kept[name] = new URL(address, page).href;
  }
  return { ...node, properties: kept, children: wholeNodes(children, page) };
}

function wholeNodes(nodes: readonly RootContent[], page: string): ElementContent[] {
  return nodes.flatMap((node) => whole(node, page) ?? []);
}

/** HTML of a page at an address as it may stand elsewhere: all addresses with their host, of each picture one file. */
function elsewhere(html: string, page: string): ElementContent[] {
  const root = htmlToHast(html, { fragment: true });
  return 'children' in root ? wholeNodes(root.children.filter(isContent), page) : [];
}

function isContent(node: Nodes): node is RootContent {
  return node.type !== 'root';
}

/**
 * Address of the picture over an article, in the format that every browser knows; undefined where it has none. `page` is
 * the address of the article's page.
 */
export function pictureUrl({ photo }: FeedItem, page: string): string | undefined {
  const [image] = elsewhere(photo?.html?.large ?? '', page);
  return image?.type === 'element' && typeof image.properties.src === 'string'
    ? image.properties.src
    : undefined;
}

function photoFigure({ photo }: FeedItem, page: string): readonly Element[] {
  if (photo?.html === undefined) return [];
  const words = [photo.caption, photo.credit].filter((part) => part !== undefined).join(' ');
  return [h('figure', elsewhere(photo.html.large, page), words === '' ? [] : h('figcaption', words))];
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}

function sourceLine({ credits, name, url }: SourceView, language: Language): Element {
  const words = strings(language).article.source;
  // Stands where the paper comes, which may be a link.
  const PAPER = '\u0001';
  const [first, second] = credits;
  const line = second
    ? words.apart(namesOf(first?.people ?? []), namesOf(second.people), PAPER)
    : first
      ? words[first.role](namesOf(first.people), PAPER)
      : words.nobody(PAPER);
  const [before = '', after = ''] = line.split(PAPER);
  return h('p', [before, url === undefined ? name : h('a', { href: url }, name), after]);
}

/** The day as it is written, and the place. */
function factsLine({ written, language, whole: told }: FeedItem): Element {
  const places = (told?.places ?? []).map(({ hamlet, chain }) =>
    [
      ...(hamlet === undefined ? [] : [hamletName(hamlet, language).text]),
      ...chain.map((unit) => localityNameInChain(unit, language)),
    ].join(', '),
  );
  return h('p', [formatDateWithWeekday(written, language), ...places].join(' · '));
}

/** That a date of the feed is no day of the story's; nothing where it is one. */
function dateMark({ dates: { standsFor }, language }: FeedItem): readonly Element[] {
  if (standsFor === undefined) return [];
  const period = formatPeriod({ from: standsFor, to: standsFor }, language);
  return [h('p', h('em', FEED_WORDS[language].firstDayOf(period)))];
}

function notes({ whole: told, language }: FeedItem): readonly Element[] {
  if (told === undefined) return [];
  const { article, translation } = strings(language);
  const { corrections, translated, source } = told;
  const list = corrections.map(({ date, text, language: spoken }) =>
    h('li', [`${formatDate(date, language)}: `, h('span', { lang: spoken }, text)]),
  );
  return [
    ...(list.length > 0 ? [h('p', h('strong', article.corrections)), h('ul', list)] : []),
    ...(source ? [sourceLine(source, language)] : []),
    ...(translated ? [h('p', `${translation[translated.method](translated.by)}.`)] : []),
  ];
}

function asHtml(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toHtml(root);
}

/** The lead as HTML, with what has to be said of the date. */
export function leadHtml(item: FeedItem): string {
  return asHtml([h('p', item.lead), ...dateMark(item)]);
}

/**
 * A whole story as HTML: picture, lead, text, and what its page says of dates, corrections and source. `body` is the
 * finished HTML of the article's page, which stands at `page`.
 */
export function entryHtml(item: FeedItem, body: string, page: string): string {
  return asHtml([
    ...photoFigure(item, page),
    h('p', h('strong', item.lead)),
    ...elsewhere(body, page),
    h('hr'),
    factsLine(item),
    ...dateMark(item),
    ...notes(item),
  ]);
}
