import type { Nodes, Properties } from 'hast';
import { isJsx } from './mdx-nodes.ts';

/** Stands in for a single `~` while Markdown is parsed: punctuation too, and as long, so that nothing else changes. */
const HIDDEN = '\u2E1B';
const ENCODED = encodeURIComponent(HIDDEN);

/**
 * Markdown strikes what stands between two single `~`, which newspapers write for "about" and "to": `2~3 sào, thu 4~5 tạ`.
 * They are hidden from the parser; `~~` still strikes. What it made of the text is to be shown them again.
 */
export function hideTildes(source: string): string {
  return source.includes('~') && !source.includes(HIDDEN)
    ? source.replace(/(?<![~\\])~(?!~)/g, HIDDEN)
    : source;
}

/** Puts back what `hideTildes` took, in a text. */
export function withTildes(text: string): string {
  return text.replaceAll(HIDDEN, '~').replaceAll(ENCODED, '~');
}

/** Puts back what `hideTildes` took, in a tree. */
export function showTildes(node: Nodes): void {
  if ('value' in node) node.value = withTildes(node.value);
  if (node.type === 'element') node.properties = withTildesIn(node.properties);
  if (isJsx(node)) {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') attribute.value = withTildes(attribute.value);
    }
  }
  if ('children' in node) node.children.forEach(showTildes);
}

function withTildesIn(properties: Properties): Properties {
  const entries = Object.entries(properties).map(
    ([name, value]) => [name, typeof value === 'string' ? withTildes(value) : value] as const,
  );
  return Object.fromEntries(entries);
}
