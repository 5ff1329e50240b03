// One file: the package's modules take half a second longer to load, one by one.
import { optimize } from 'svgo/browser';
import type { CustomPlugin } from 'svgo';
import { DRAWING_ATTRIBUTES, DRAWING_ELEMENTS } from './drawing-grammar.ts';
import type { Bilingual } from '../bulletin/language.ts';
import { costExcess, shapeExcess, sourceExcess } from './drawing-cost.ts';
import type { DrawingFault } from './drawing-faults.ts';
import * as fault from './drawing-faults.ts';

type Root = Parameters<CustomPlugin<undefined>['fn']>[0];
type Element = Extract<Root['children'][number], { type: 'element' }>;

/** An SVG that is safe to serve, its `width` and `height` those of its `viewBox`. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Cleans an SVG: what a drawing program noted for itself is removed, size follows the `viewBox`, paths are
 * shortened. Whatever runs, moves, links or loads is a fault, and no drawing is given.
 */
export function cleanDrawing(source: string): Drawing | readonly DrawingFault[] {
  const excess = sourceExcess(source);
  if (excess) return [fault.limit(excess)];
  if (/<!ENTITY/i.test(source)) return [fault.entities(source)];
  const faults: DrawingFault[] = [];
  const bounds = guarded('bounds', (root) => {
    const found = shapeExcess(root);
    if (found) throw new BeyondLimits(found);
  });
  let size: Size | undefined;
  const guard = guarded('guard', (root) => {
    faults.push(...keepAllowed(root, source));
    const found = costExcess(root);
    if (found) throw new BeyondLimits(found);
    size = setSize(root);
  });
  try {
    const { data: svg } = optimize(withXlink(source), {
      plugins: [bounds, ...PREPARE, guard, 'preset-default'],
    });
    if (faults.length > 0) return faults.slice(0, FAULTS);
    return size ? { svg, ...size } : [fault.NO_VIEW_BOX];
  } catch (error) {
    return [error instanceof BeyondLimits ? fault.limit(error.excess) : fault.unreadable(error)];
  }
}

/** The source with the namespace of `xlink:href` where it isn't named: without, nothing can be read. */
function withXlink(source: string): string {
  if (!source.includes('xlink:') || source.includes('xmlns:xlink')) return source;
  return source.replace(/<svg(?=[\s>])/, `<svg xmlns:xlink="${NAMESPACES['xmlns:xlink']}"`);
}

/** How many faults are told of a drawing; all have the same way out. */
const FAULTS = 20;

/** Ends the work on a drawing. */
class BeyondLimits extends Error {
  readonly excess: Bilingual;

  constructor(excess: Bilingual) {
    super(excess.en);
    this.excess = excess;
  }
}

function guarded(name: string, look: (root: Root) => void): CustomPlugin<undefined> {
  return {
    name,
    fn: (root) => {
      look(root);
      return null;
    },
  };
}

/** Style rules become attributes first, so that what can stay of them stays. */
const PREPARE = [
  'removeMetadata',
  'removeEditorsNSData',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

function keepAllowed(parent: Root | Element, source: string): readonly DrawingFault[] {
  const elements = parent.children.filter((child) => child.type === 'element');
  const faults = elements.flatMap((element) => elementFaults(element, source));
  parent.children = parent.children.filter((child) =>
    child.type === 'element' ? DRAWING_ELEMENTS.has(child.name) : child.type === 'text',
  );
  const kept = parent.children.filter((child) => child.type === 'element');
  return [...faults, ...kept.flatMap((element) => keepAllowed(element, source))];
}

function elementFaults(element: Element, source: string): readonly DrawingFault[] {
  const local = element.name.replace(/^.*:/, '');
  const foreign = element.name.includes(':') && !/^(script|handler|image|a|foreignObject)$/i.test(local);
  if (!DRAWING_ELEMENTS.has(element.name)) return foreign ? [] : [fault.element(element.name, source)];
  const faults = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (/^on/i.test(name)) return [fault.eventHandler(name, source)];
    return !name.startsWith('xmlns') && loads(name, value) ? [fault.loading(name, value, source)] : [];
  });
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name, value]) => isKept(element, name, value)),
  );
  return faults;
}

function isKept(element: Element, name: string, value: string): boolean {
  if (name === 'xmlns') return element.name === 'svg' && value === NAMESPACES.xmlns;
  if (name === 'xmlns:xlink') return value === NAMESPACES['xmlns:xlink'];
  return DRAWING_ATTRIBUTES.has(name);
}

/** Whether a value leads out of the drawing; a CSS escape could hide that it does. */
function loads(name: string, value: string): boolean {
  if (/^(.*:)?href$/.test(name)) return !value.trim().startsWith('#');
  if (!DRAWING_ATTRIBUTES.has(name) && name !== 'style') return false;
  return /url\(\s*["']?\s*[^#"'\s]/i.test(value) || /\\|:\/\/|@import|image-set/i.test(value);
}

/** A number as SVG has them; `Infinity` and `0x9` are none. */
function numberOf(written: string): number {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written) ? Number(written) : NaN;
}

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
} as const;

function setSize(root: Root): Size | undefined {
  const svg = root.children.find((child) => child.type === 'element');
  if (svg?.type !== 'element' || svg.name !== 'svg') return undefined;
  const [, , width = 0, height = 0] = (svg.attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(numberOf);
  const size = { width: Math.round(width), height: Math.round(height) };
  if (!(size.width > 0 && size.height > 0)) return undefined;
  // Where a namespace isn't named, browsers show no picture; one that nothing uses is removed later.
  svg.attributes = {
    ...NAMESPACES,
    ...svg.attributes,
    width: String(size.width),
    height: String(size.height),
  };
  return size;
}
