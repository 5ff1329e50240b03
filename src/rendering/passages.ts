import type { Element, Nodes, Root } from 'hast';
import type { Passage, Span } from '../bulletin/body.ts';
import { attributeOf, isJsx, propertyOf } from './mdx-nodes.ts';

/** Attributes whose words readers read. */
const READ = ['alt', 'caption', 'label', 'title'];

/** Elements that a line of text is made of. */
const INLINE = new Set(['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'strong', 'sub', 'sup']);

const SENTENCES = new Set(['p', 'li', 'td']);

/** A passage while it is read. */
interface Line {
  text: string;
  line: number;
  readonly spans: Span[];
}

/** The words of a body, passage by passage, in its order. */
export function passagesOf(tree: Root): readonly Passage[] {
  return passagesIn(tree, 1);
}

function passagesIn(node: Nodes, parentLine: number): readonly Passage[] {
  const line = node.position?.start.line ?? parentLine;
  const read = attributes(node, line);
  if (!('children' in node) || isCode(node)) return read;
  const kind = node.type === 'root' || isJsx(node) || SENTENCES.has(tagOf(node)) ? 'sentences' : 'label';
  const found: Passage[] = [...read];
  let open: Line = { text: '', line: 0, spans: [] };
  const close = () => {
    if (open.text.trim() !== '') found.push({ kind, ...open, text: open.text });
    open = { text: '', line: 0, spans: [] };
  };
  for (const child of node.children) {
    if (isInline(child)) {
      readInline(child, open);
      found.push(...inlineAttributes(child, line));
      continue;
    }
    close();
    found.push(...passagesIn(child, line));
  }
  close();
  return found;
}

function tagOf(node: Nodes): string {
  return node.type === 'element' ? node.tagName : '';
}

function isCode(node: Nodes): node is Element {
  return tagOf(node) === 'pre' || tagOf(node) === 'code';
}

function isInline(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'mdxJsxTextElement') return true;
  return INLINE.has(tagOf(node));
}

/** An address that stands for itself is no word. */
function isAutolink(node: Nodes): boolean {
  if (node.type !== 'element' || node.tagName !== 'a') return false;
  const [only] = node.children;
  const href = propertyOf(node, 'href').replace(/^(?:mailto:|https?:\/\/)/, '');
  return only?.type === 'text' && only.value.replace(/^(?:mailto:|https?:\/\/)/, '') === href;
}

function isNoteNumber(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
  );
}

function readInline(node: Nodes, open: Line): void {
  if (node.type === 'text') {
    // Without a place it is the renderer's own: white space between blocks, words of footnotes.
    if (!node.position) return;
    const { start, end } = node.position;
    if (open.text === '') open.line = start.line;
    open.text += node.value;
    if (start.offset !== undefined && end.offset !== undefined)
      open.spans.push({ start: start.offset, end: end.offset });
    return;
  }
  if (isNoteNumber(node) || tagOf(node) === 'img') return;
  if (isCode(node) || isAutolink(node)) {
    if (open.text === '') open.line = node.position?.start.line ?? 0;
    open.text += '\uFFFC';
    return;
  }
  for (const child of 'children' in node ? node.children : []) readInline(child, open);
}

function label(text: string, line: number): readonly Passage[] {
  return text.trim() === '' ? [] : [{ kind: 'label', text, line, spans: [] }];
}

function attributes(node: Nodes, line: number): readonly Passage[] {
  return isJsx(node) ? READ.flatMap((name) => label(attributeOf(node, name) ?? '', line)) : [];
}

/** Those of what stands in a line: the description of a picture, the full form of an abbreviation. */
function inlineAttributes(node: Nodes, parentLine: number): readonly Passage[] {
  const line = node.position?.start.line ?? parentLine;
  if (node.type === 'element' && node.tagName === 'img') return label(propertyOf(node, 'alt'), line);
  const within = 'children' in node ? node.children : [];
  return [...attributes(node, line), ...within.flatMap((child) => inlineAttributes(child, line))];
}
