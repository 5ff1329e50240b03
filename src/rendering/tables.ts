import type { Element, RootContent } from 'hast';
import { isBlank, textOf } from './mdx-nodes.ts';

/** A number as tables and their rows bear it: `2`, `1.2`, `3a`, `IV`. */
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[IVX]+)`;
/** How a line begins that names the table right below it: `Bảng 1. `, `Biểu số 2: `, `Table – `. */
const CAPTION = new RegExp(
  String.raw`^(?:bảng|biểu|table)(?: số)?(?: ${NUMBER})?(?:[.:] | [-–] |[.:]?$)`,
  'iu',
);
/** Longer ones are sentences. */
const LONGEST_CAPTION = 200;

const YEAR = String.raw`(?:\d{1,2}/){0,2}(?:19|20)\d\d`;
/** A cell that is a time: `2020`, `9/2021`, `2006 – 2010`. */
const TIME = new RegExp(`^${YEAR}(?: ?[-–] ?${YEAR})?$`);
/** A cell that only counts the rows. */
const COUNT = new RegExp(`^${NUMBER}[.)]?$`, 'i');
/** A cell that names its row, rather than telling a figure of it: `Đảng viên nữ`, `– Nữ`, `1. Tổ chức`. */
const NAME = new RegExp(String.raw`^(?:[-–+•“"(] ?|${NUMBER}[.)] ?)?\p{L}`, 'u');
/** Longer ones are texts of their own. */
const LONGEST_NAME = 80;

const isElement = (node: RootContent | undefined, name: RegExp): node is Element =>
  node?.type === 'element' && name.test(node.tagName);
const elementsIn = (element: Element | undefined): readonly Element[] =>
  element?.children.filter((child) => child.type === 'element') ?? [];
const wordsOf = (cell: Element): string => textOf(cell).replaceAll(/\s+/g, ' ').trim();

function isCaption(node: RootContent | undefined): node is Element {
  if (!isElement(node, /^p$/)) return false;
  const words = wordsOf(node);
  return words.length <= LONGEST_CAPTION && CAPTION.test(words);
}

/** The sibling right before or behind a node, white space apart. */
function beside(nodes: readonly RootContent[], at: number, step: 1 | -1): RootContent | undefined {
  const next = nodes[at + step];
  return next && isBlank(next) ? nodes[at + 2 * step] : next;
}

/**
 * The nodes with each table named: it holds its caption, which was a paragraph above it, and bears as `title` the words of
 * its caption, or else of the heading that it stands under.
 */
export function namedTables(nodes: readonly RootContent[]): readonly RootContent[] {
  let heading = '';
  return nodes.flatMap<RootContent>((node, at) => {
    if (isElement(node, /^h[2-6]$/)) heading = wordsOf(node);
    if (isCaption(node) && isElement(beside(nodes, at, 1), /^table$/)) return [];
    if (!isElement(node, /^table$/)) return [node];
    const above = beside(nodes, at, -1);
    if (!isCaption(above)) return [{ ...node, properties: { title: heading } }];
    const caption: Element = { ...above, tagName: 'caption' };
    return [{ ...node, properties: { title: wordsOf(above) }, children: [caption, ...node.children] }];
  });
}

/**
 * Which column names the rows of a table, from 0: the first, or the one behind running numbers, when each of its cells is
 * a name or a time and no two are the same; undefined where none does.
 */
function namingColumn(head: readonly Element[], rows: readonly (readonly Element[])[]): number | undefined {
  const column = (at: number): readonly string[] => rows.map((row) => (row[at] ? wordsOf(row[at]) : ''));
  const counts = column(0);
  const at =
    counts.some((cell) => cell !== '') && counts.every((cell) => cell === '' || COUNT.test(cell)) ? 1 : 0;
  const names = column(at);
  const isNaming = names.every((cell) => cell.length <= LONGEST_NAME && (NAME.test(cell) || TIME.test(cell)));
  // Below a year stand its figures, whatever words they have.
  const isOfTime = /\d{4}/.test(head[at] ? wordsOf(head[at]) : '');
  const isAlone = head.length < at + 2;
  return isNaming && !isOfTime && !isAlone && new Set(names).size === names.length ? at : undefined;
}

/** A cell as the head of its column or row; one without words is no head. */
function headOf(cell: Element, scope: 'col' | 'row'): Element {
  if (wordsOf(cell) === '') return { ...cell, tagName: 'td' };
  return { ...cell, tagName: 'th', properties: { ...cell.properties, scope } };
}

/** A table whose heads say what they are the heads of (`scope`). */
export function withHeads(table: Element): Element {
  const parts = elementsIn(table);
  const rowsOf = (name: string): readonly (readonly Element[])[] =>
    elementsIn(parts.find(({ tagName }) => tagName === name)).map(elementsIn);
  const naming = namingColumn(rowsOf('thead')[0] ?? [], rowsOf('tbody'));
  const change = (part: Element, cell: Element, at: number): Element => {
    if (part.tagName === 'thead') return headOf(cell, 'col');
    return at === naming ? headOf(cell, 'row') : cell;
  };
  const withCells = (part: Element): Element => ({
    ...part,
    children: elementsIn(part).map((row) => ({
      ...row,
      children: elementsIn(row).map((cell, at) => change(part, cell, at)),
    })),
  });
  return {
    ...table,
    children: parts.map((part) => (part.tagName === 'caption' ? part : withCells(part))),
  };
}
