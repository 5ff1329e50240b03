import type { Element } from 'hast';
import { attribute, elementsOf } from './html.ts';

/** What a page is to someone who doesn't see its styles. */
export interface Outline {
  /** Names of the elements right within the body, scripts apart. */
  readonly parts: readonly string[];
  /** The first of these leads to the main part. */
  readonly skips: boolean;
  readonly mains: number;
  /** What each navigation is called; '' where one has no name. */
  readonly navigations: readonly string[];
  /** Levels of the headings. */
  readonly levels: readonly number[];
  /** The parts of a story in the order that they come in, each once; empty on other pages. */
  readonly story: readonly StoryPart[];
}

/** How each part of a story is recognised, in the order that it reads in. */
const STORY_PARTS = {
  headline: 'h1',
  lead: '.story-lead',
  facts: '.story-facts',
  picture: '.story-photo',
  body: '.prose',
  notes: '.story-foot',
  related: '#related',
  neighbours: '.neighbours',
  rail: '.story-rail',
} as const satisfies Record<string, string>;

/** The parts of a story in the order that they read in. */
export const STORY_ORDER = [
  'headline',
  'lead',
  'facts',
  'picture',
  'body',
  'notes',
  'related',
  'neighbours',
  'rail',
] as const satisfies readonly (keyof typeof STORY_PARTS)[];
export type StoryPart = (typeof STORY_ORDER)[number];

function isA(element: Element, selector: string): boolean {
  if (selector.startsWith('#')) return attribute(element, 'id') === selector.slice(1);
  if (!selector.startsWith('.')) return element.tagName === selector;
  return (attribute(element, 'className') ?? '').split(' ').includes(selector.slice(1));
}

function storyOf(elements: readonly Element[]): readonly StoryPart[] {
  if (!elements.some((element) => isA(element, STORY_PARTS.lead))) return [];
  const parts = elements.flatMap((element) => STORY_ORDER.filter((part) => isA(element, STORY_PARTS[part])));
  return [...new Set(parts)];
}

/** Reads the outline of a page. */
export function outlineOf(html: string): Outline {
  const elements = elementsOf(html);
  const named = (tagName: string): readonly Element[] => elements.filter((one) => one.tagName === tagName);
  const parts = named('body').flatMap(({ children }) => children.filter((child) => child.type === 'element'));
  const mains = named('main');
  return {
    parts: parts.map(({ tagName }) => tagName).filter((name) => name !== 'script'),
    skips: mains.some(
      (main) => parts[0] && attribute(parts[0], 'href') === `#${attribute(main, 'id') ?? ''}`,
    ),
    mains: mains.length,
    navigations: named('nav').map((one) => attribute(one, 'ariaLabel') ?? ''),
    levels: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : [])),
    story: storyOf(elements),
  };
}
