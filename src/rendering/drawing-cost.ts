import type { CustomPlugin } from 'svgo';
import type { Bilingual } from '../bulletin/language.ts';
import { beyond } from '../content-model/limits/limit-problem.ts';
import { LIMITS } from '../content-model/limits/limits.ts';
import { decoded } from '../routing/decoded.ts';

type Root = Parameters<CustomPlugin<undefined>['fn']>[0];

/** A drawing as svgo gives it, or a part of one. */
export type DrawingNode = Root | Root['children'][number];

const NOTHING: Readonly<Record<string, string>> = {};

function attributesOf(node: DrawingNode): Readonly<Record<string, string>> {
  return 'attributes' in node ? node.attributes : NOTHING;
}

function childrenOf(node: DrawingNode): readonly DrawingNode[] {
  return 'children' in node ? node.children : [];
}

/** What a drawing's source has too much of to be parsed. */
export function sourceExcess(source: string): Bilingual | undefined {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > LIMITS.drawingBytes.figure) return beyond(LIMITS.drawingBytes, bytes);
  const elements = source.match(/<[^/!?]/g)?.length ?? 0;
  if (elements > LIMITS.drawingElements.figure) return beyond(LIMITS.drawingElements, elements);
  const pairs = (source.split('{').length - 1) * elements;
  return pairs > LIMITS.drawingStyles.figure ? beyond(LIMITS.drawingStyles, pairs) : undefined;
}

/** Values that aren't sizes: colours in hex, names of other elements. */
const NO_NUMBERS = /#[\w-]+|url\([^)]*\)/g;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const OF_WORDS = /^(?:id|class|xmlns.*|.*href|font-.*|in2?|result|seed|data-.*)$/;

function largestNumber(node: DrawingNode): number {
  let largest = 0;
  for (const [name, value] of Object.entries(attributesOf(node))) {
    if (OF_WORDS.test(name)) continue;
    for (const [written] of value.replaceAll(NO_NUMBERS, '').matchAll(NUMBER))
      largest = Math.max(largest, Number(written));
  }
  return largest;
}

/** What a drawing is too deep or too large in, measured level by level: other functions walk down it. */
export function shapeExcess(root: DrawingNode): Bilingual | undefined {
  let level: readonly DrawingNode[] = [root];
  let [depth, largest] = [0, 0];
  for (; level.length > 0; depth++) {
    for (const node of level) largest = Math.max(largest, largestNumber(node));
    level = level.flatMap(childrenOf);
  }
  if (depth > LIMITS.drawingDepth.figure) return beyond(LIMITS.drawingDepth, depth);
  return largest > LIMITS.drawingNumber.figure ? beyond(LIMITS.drawingNumber, largest) : undefined;
}

/** What it takes to draw another element by a reference, beside that element: a filter works on each pixel. */
const REFERENCE_COSTS: readonly (readonly [attribute: RegExp, cost: number])[] = [
  [/^filter$/, 1_000],
  [/^mask$/, 200],
  [/^clip-path$/, 20],
];

/** How many characters of a path are worth an element. */
const CHARACTERS = 50;

interface Reference {
  readonly id: string;
  readonly cost: number;
  /** How often it is drawn. */
  readonly times: number;
}

function referencesOf(node: DrawingNode, length: number): readonly Reference[] {
  return Object.entries(attributesOf(node)).flatMap(([name, value]) => {
    const named = /(?:^|:)href$/.test(name)
      ? [value.trim().replace(/^#/, '')]
      : Array.from(value.matchAll(/url\(\s*["']?#([^"')]*)/g), ([, id = '']) => id.trim());
    const [, cost = 1] = REFERENCE_COSTS.find(([attribute]) => attribute.test(name)) ?? [];
    // A marker stands at each point of a path, which takes four characters at least.
    const times = name.startsWith('marker') ? 1 + Math.floor(length / 4) : 1;
    return named.map((id) => ({ id: decoded(id), cost, times }));
  });
}

function elementsById(root: DrawingNode): ReadonlyMap<string, readonly DrawingNode[]> {
  const all = [root];
  for (const node of all) all.push(...childrenOf(node));
  return Map.groupBy(all, (node) => attributesOf(node).id ?? '');
}

/**
 * What a drawing has too much of to be drawn: its elements are counted as often as references repeat them. The count
 * ends at the limit, so that references in a circle end too.
 */
export function costExcess(root: DrawingNode): Bilingual | undefined {
  const { figure } = LIMITS.drawnElements;
  const byId = elementsById(root);
  const parts = new Map<DrawingNode, { readonly cost: number; readonly references: readonly Reference[] }>();
  const left: (readonly [node: DrawingNode, times: number])[] = [[root, 1]];
  let cost = 0;
  for (let next = left.pop(); next !== undefined && cost <= figure; next = left.pop()) {
    const [node, times] = next;
    const { d = '', points = '' } = attributesOf(node);
    const length = d.length + points.length;
    const part = parts.get(node) ?? { cost: 1 + length / CHARACTERS, references: referencesOf(node, length) };
    parts.set(node, part);
    cost += times * part.cost;
    for (const child of childrenOf(node)) left.push([child, times]);
    for (const reference of part.references) {
      cost += times * reference.times * reference.cost;
      for (const target of byId.get(reference.id) ?? []) left.push([target, times * reference.times]);
    }
  }
  return cost > figure ? beyond(LIMITS.drawnElements, Math.ceil(cost)) : undefined;
}
