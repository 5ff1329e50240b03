import type { Element, Nodes, Root } from 'hast';
import type { Language } from '../bulletin/language.ts';
import { foldText } from '../bulletin/spelling.ts';
import { textOf } from './mdx-nodes.ts';

/** Lower-case ASCII words joined by hyphens: "Chi bộ Bó, năm 2020" gives `chi-bo-bo-nam-2020`. May be empty. */
export function foldToAnchor(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const NAMELESS = { vi: 'muc', en: 'section' } as const satisfies Record<Language, string>;

/** Gives each heading of a body an id that nothing else in the body bears, and lists those ids. */
export function nameHeadings(body: Root, language: Language): readonly string[] {
  const taken = new Set(elementsOf(body).flatMap(({ properties }) => properties.id?.toString() ?? []));
  return elementsOf(body).flatMap((element) => {
    if (!/^h[2-6]$/.test(element.tagName) || element.properties.id !== undefined) return [];
    const id = unused(foldToAnchor(textOf(element)) || NAMELESS[language], taken);
    taken.add(id);
    element.properties.id = id;
    return [id];
  });
}

function unused(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

function elementsOf(node: Nodes): readonly Element[] {
  const within = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...within] : within;
}
