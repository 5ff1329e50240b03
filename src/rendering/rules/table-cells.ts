import type { Element } from 'hast';
import { type BodyRule, excerpt } from './body-rule.ts';

/** The number of cells that a row is printed with. */
export function columnsOf(row: Element): number {
  return row.children.filter((child) => child.type === 'element').length;
}

/** A cell behind the last column of a table isn't printed. */
export const tableCells: BodyRule = {
  name: 'table-cells',
  looksAt: 'elements',
  names: ['tr'],
  find(element, source) {
    if (!element.position) return undefined;
    const row = source.slice(element.position.start.offset, element.position.end.offset);
    const bare = row.trim().replace(/^\||(?<!\\)\|$/g, '');
    const cells = bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const columns = columnsOf(element);
    const lost = cells.slice(columns).filter((cell) => cell !== '');
    if (!lost.length) return undefined;
    const [words, first] = [excerpt(lost.join(' | ')), excerpt(row)];
    return {
      vi: `Hàng “${first}” có ${cells.length} ô mà bảng chỉ có ${columns} cột, nên “${words}” không in ra. Hãy thêm cột vào hàng đầu và dòng gạch dưới nó, hoặc bỏ bớt dấu |; muốn in dấu | thì viết \\|`,
      en: `The row “${first}” has ${cells.length} cells where the table has only ${columns} columns, so “${words}” isn’t printed. Add the column to the first row and to the dashes below it, or remove a |; to print a |, write \\|`,
    };
  },
};
