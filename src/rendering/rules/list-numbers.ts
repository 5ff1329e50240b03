import type { Element, Nodes } from 'hast';
import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** No list of a newspaper is so long: a paragraph that opens with a year. */
const YEAR = 1000;

function listsIn(node: Nodes): readonly Element[] {
  const within = 'children' in node ? node.children.flatMap(listsIn) : [];
  return node.type === 'element' && node.tagName === 'ol' ? [node, ...within] : within;
}

/** Whether an item is printed with another number than it was written with; all items may bear one number: the list counts. */
function isAstray(number: number, before: number | undefined, printed: number): boolean {
  if (Number.isNaN(number)) return false;
  if (before === undefined) return number >= YEAR;
  // A list that opens with a year is reported at its first item.
  return before < YEAR && number !== printed && number !== before && number !== before + 1;
}

/** A numbered list counts on from its first number, whatever numbers its other items bear. */
export const listNumbers: BodyRule = {
  name: 'list-numbers',
  looksAt: 'lines',
  severity: 'warning',
  find({ source, tree }) {
    if (!/^[ \t>]*\d{1,9}[.)]\s/m.test(source)) return undefined;
    return listsIn(tree).flatMap((list) => {
      const first = Number(list.properties.start ?? 1);
      const starts = list.children.flatMap((item) => item.position?.start.offset ?? []);
      const numbers = starts.map((start) => Number(/^\d+/.exec(source.slice(start, start + 10))?.[0]));
      return starts.flatMap((start, at) => {
        const printed = first + at;
        if (!isAstray(numbers[at] ?? NaN, numbers[at - 1], printed)) return [];
        const line = excerpt(restOfLine(source, start));
        const right = line.replace(/[.)]/, '\\$&');
        return {
          start,
          end: start + 1,
          vi: `Dòng “${line}” in thành mục số ${printed} của một danh sách. Muốn in đúng như đã viết, hãy viết: ${right}`,
          en: `The line “${line}” is printed as number ${printed} of a list. To print it as written, write: ${right}`,
        };
      });
    });
  },
};
