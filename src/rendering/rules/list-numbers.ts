import type { Element, Nodes } from 'hast';
import { restOfLine } from '../written-text.ts';
import { excerpt } from './body-rule.ts';
import type { Finding, TextRule } from './text-rule.ts';

/** No list of a newspaper is so long: a paragraph that opens with a year. */
const YEAR = 1000;

/** A numbered list counts on from its first number, whatever numbers its other items bear. */
export const listNumbers: TextRule = {
  name: 'list-numbers',
  severity: 'warning',
  find: ({ source, tree }) => (/^[ \t>]*\d{1,9}[.)]\s/m.test(source) ? astrayIn(tree, source) : []),
};

function astrayIn(node: Nodes, source: string): readonly Finding[] {
  const own = node.type === 'element' && node.tagName === 'ol' ? astrayOf(node, source) : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => astrayIn(child, source))] : own;
}

function astrayOf(list: Element, source: string): readonly Finding[] {
  const first = Number(list.properties.start ?? 1);
  const starts = list.children.flatMap((item) => item.position?.start.offset ?? []);
  const numbers = starts.map((start) => Number(/^\d+/.exec(source.slice(start, start + 10))?.[0]));
  return starts.flatMap((start, at) => {
    const [number = NaN, before] = [numbers[at], numbers[at - 1]];
    if (!isAstray(number, before, first + at)) return [];
    return [{ start, end: start + 1, message: messageFor(excerpt(restOfLine(source, start)), first + at) }];
  });
}

/** All items may bear one number: the list counts. */
function isAstray(number: number, before: number | undefined, printed: number): boolean {
  if (Number.isNaN(number)) return false;
  if (before === undefined) return number >= YEAR;
  // A list that opens with a year is told at its first item.
  return before < YEAR && number !== printed && number !== before && number !== before + 1;
}

function messageFor(line: string, printed: number): Finding['message'] {
  const right = line.replace(/[.)]/, '\\$&');
  return {
    vi: `Dòng “${line}” in thành mục số ${printed} của một danh sách. Muốn in đúng như đã viết, hãy viết: ${right}`,
    en: `The line “${line}” is printed as number ${printed} of a list. To print it as written, write: ${right}`,
  };
}
