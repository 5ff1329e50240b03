import type { Element, Nodes } from 'hast';
import { WORD_JOINER } from '../i18n/typeset.ts';
import { NOTE_TITLE } from './components/editor-note.ts';
import { isNoteLink } from './mdx-nodes.ts';

/** Elements that stand within a line of text; every other one begins a passage of its own. */
const INLINE = new Set('a abbr br code del em img picture source span strong sub sup'.split(' '));

/** The words of a rendered article, passage by passage, in reading order. */
export interface ArticleText {
  /** Headings, paragraphs, items of lists, cells of tables, key figures, notes. */
  readonly passages: readonly string[];
  /** What stands below pictures. */
  readonly captions: readonly string[];
}

/** Reads a rendered article. Numbers of footnotes, descriptions of pictures and the title that all editor's notes have are left out. */
export function articleText(tree: Nodes): ArticleText {
  const [passages, captions] = [[''], ['']];
  readPassages(tree, { passages, captions });
  return { passages: tidied(passages), captions: tidied(captions) };
}

function tidied(passages: readonly string[]): readonly string[] {
  return passages
    .map((passage) => passage.replaceAll(WORD_JOINER, '').replaceAll(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '');
}

interface Read {
  readonly passages: string[];
  readonly captions: string[];
}

function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name);
}

/** Whether an element is a picture with its caption, and no quotation with its speaker. */
function isFigure(element: Element): boolean {
  return element.tagName === 'figure' && hasClass(element, 'figure');
}

function readPassages(node: Nodes, read: Read): void {
  const { passages } = read;
  if (node.type === 'text') passages.push((passages.pop() ?? '') + node.value);
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && (isNoteLink(node) || hasClass(node, NOTE_TITLE))) return;
  const isLine = node.type === 'element' && INLINE.has(node.tagName);
  const isCaptioned = node.type === 'element' && isFigure(node);
  if (node.type === 'element' && node.tagName === 'br') passages.push(`${passages.pop() ?? ''} `);
  if (!isLine) passages.push('');
  for (const child of node.children) {
    const isCaption = isCaptioned && child.type === 'element' && child.tagName === 'figcaption';
    readPassages(child, isCaption ? { ...read, passages: read.captions } : read);
  }
  if (!isLine) passages.push('');
}
