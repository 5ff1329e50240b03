import type { Nodes } from 'hast';
import { isNoteLink } from './mdx-nodes.ts';

/** Elements that stand within a line of text; every other one begins a passage of its own. */
const INLINE = new Set('a abbr br code del em img picture source span strong sub sup'.split(' '));

/**
 * The words of a rendered article, passage by passage, in reading order: headings, paragraphs, items of lists, cells of
 * tables, captions, key figures, notes. Numbers of footnotes and descriptions of pictures are left out.
 */
export function articleText(tree: Nodes): readonly string[] {
  const passages = [''];
  readPassages(tree, passages);
  return passages
    .map((passage) => passage.replaceAll(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '');
}

function readPassages(node: Nodes, passages: string[]): void {
  if (node.type === 'text') passages.push((passages.pop() ?? '') + node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && isNoteLink(node)) return;
  const isLine = node.type === 'element' && INLINE.has(node.tagName);
  if (node.type === 'element' && node.tagName === 'br') passages.push(`${passages.pop() ?? ''} `);
  if (!isLine) passages.push('');
  for (const child of node.children) readPassages(child, passages);
  if (!isLine) passages.push('');
}
