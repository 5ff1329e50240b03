import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** An element and all within it, in document order. */
export function elementsIn(root: Nodes): readonly Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return elements;
}

/** All elements of a page as a browser would see them, in document order. */
export function elementsOf(html: string): readonly Element[] {
  return elementsIn(htmlToHast(html));
}

/** An attribute by its name in hast (`hrefLang`, `srcSet`, `className`), lists joined by spaces; undefined when absent. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Elements that stand within a line, so that a browser puts no break around them. */
const INLINE = /^(?:a|abbr|em|i|span|strong|sub|sup|time)$/;

/** The words of an element and all within it as they read, with single spaces. */
export function textOf(node: Nodes): string {
  const words = (inner: Nodes): string => {
    if (inner.type === 'text') return inner.value;
    if (!('children' in inner)) return '';
    const text = inner.children.map(words).join('');
    return inner.type === 'element' && !INLINE.test(inner.tagName) ? ` ${text} ` : text;
  };
  return words(node).replaceAll(/\s+/g, ' ').trim();
}
