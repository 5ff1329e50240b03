import path from 'node:path';
import type { Element, Nodes, RootContent } from 'hast';
import { htmlToHast } from 'satteri';

/** Elements that hold words, where white space counts. */
const WORDS = /^(p|h[1-6]|td|th|dt|dd|a|em|strong|del|sup|sub|abbr|span|code|pre|figcaption|li)$/;

/**
 * The tree of a piece of HTML as text, a node a line, to compare two ways of rendering. What the bulletin decides
 * otherwise than @astrojs/mdx is told the same way for both:
 * - ids of headings (ours are ASCII) and labels (ours are in the article's language) are left out;
 * - a picture is its file's name and description, whatever its formats and sizes;
 * - a picture alone in its paragraph is a figure, its title the caption;
 * - the side of a table's cell is a class, never a style, and what makes the frame of a table scroll is left out;
 * - heads of rows are cells, and a caption is the paragraph above its table that it was.
 */
export function outlineOf(html: string): string {
  return linesOf(htmlToHast(html, { fragment: true }), '').join('\n');
}

function linesOf(node: Nodes, indent: string): readonly string[] {
  if (node.type === 'text') return [`${indent}${JSON.stringify(node.value)}`];
  if (node.type === 'root')
    return childrenOf(node.children, false).flatMap((child) => linesOf(child, indent));
  if (node.type !== 'element') return [];
  const caption = captionOf(node);
  if (caption) return [...linesOf(caption, indent), ...linesOf(withoutCaption(node), indent)];
  const element = loneFigure(node) ?? bodyCell(node) ?? node;
  const isLabel = element.properties.id === 'footnote-label' || isNoteTitle(element);
  const children = isLabel ? [] : element.children;
  return [
    `${indent}<${element.tagName}${attributesOf(element)}>`,
    ...childrenOf(children, WORDS.test(element.tagName)).flatMap((child) => linesOf(child, `${indent}  `)),
  ];
}

/** The children without the white space that only parts lines of the HTML. */
function childrenOf(children: readonly RootContent[], ofWords: boolean): readonly RootContent[] {
  const hasBlocks = children.some(
    (child) => child.type === 'element' && /^(p|ul|ol|table|figure)$/.test(child.tagName),
  );
  if (ofWords && !hasBlocks) return children;
  return children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .map((child) => (child.type === 'text' ? { ...child, value: child.value.replace(/\n$/, '') } : child));
}

function isNoteTitle({ properties }: Element): boolean {
  return [properties.className].flat().includes('editor-note-title');
}

function loneFigure(paragraph: Element): Element | undefined {
  const [only, ...others] = paragraph.children;
  if (paragraph.tagName !== 'p' || others.length > 0) return undefined;
  if (only?.type !== 'element' || only.tagName !== 'img') return undefined;
  const { title, ...properties } = only.properties;
  const caption: Element[] =
    typeof title === 'string'
      ? [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ]
      : [];
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['figure'] },
    children: [{ ...only, properties }, ...caption],
  };
}

/** The caption of the table in a frame, as the paragraph that it was. */
function captionOf(frame: Element): Element | undefined {
  if (frame.tagName !== 'section') return undefined;
  const within = frame.children.flatMap((child) => (child.type === 'element' ? child.children : []));
  const caption = within.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption?.type === 'element' ? { ...caption, tagName: 'p' } : undefined;
}

function withoutCaption(frame: Element): Element {
  const children = frame.children.map((table) =>
    table.type === 'element'
      ? {
          ...table,
          children: table.children.filter((child) => child.type !== 'element' || child.tagName !== 'caption'),
        }
      : table,
  );
  return { ...frame, children };
}

/** A cell that heads nothing, or a row: Markdown knows heads of columns alone. */
function bodyCell(cell: Element): Element | undefined {
  const isBare = cell.tagName === 'th' && cell.children.length === 0;
  return isBare || cell.properties.scope === 'row' ? { ...cell, tagName: 'td' } : undefined;
}

const LEFT_OUT = new Set(['ariaLabel', 'role', 'scope', 'style', 'tabIndex']);

function attributesOf({ tagName, properties }: Element): string {
  if (tagName === 'img') {
    const file = path.posix.basename(String(properties.src).replace(/\?.*/, ''));
    return ` ${file} ${JSON.stringify(properties.alt)}${properties.title === undefined ? '' : ' title'}`;
  }
  const side = /text-align: ?(center|right)/.exec(String(properties.style))?.[1];
  return Object.entries({ ...properties, ...(side !== undefined && { className: [side] }) })
    .filter(([name]) => !LEFT_OUT.has(name) && !(name === 'id' && /^h[1-6]$/.test(tagName)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${name.startsWith('data') ? '' : JSON.stringify(value)}`)
    .join('');
}
