import type { Element } from 'hast';
import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** A cell behind the last column of a table isn't printed. */
export const tableCells: BodyRule = {
  name: 'table-cells',
  elements: ['tr'],
  find(node, _, source) {
    if (node.type !== 'element' || node.tagName !== 'tr' || !node.position) return [];
    const row = source.slice(node.position.start.offset, node.position.end.offset);
    const cells = cellsOf(row);
    const lost = cells.slice(columnsOf(node)).filter((cell) => cell !== '');
    if (!lost.length) return [];
    const [words, first] = [excerpt(lost.join(' | ')), excerpt(row)];
    return [
      {
        vi: `Hàng “${first}” có ${cells.length} ô mà bảng chỉ có ${columnsOf(node)} cột, nên “${words}” không in ra. Hãy thêm cột vào hàng đầu và dòng gạch dưới nó, hoặc bỏ bớt dấu |; muốn in dấu | thì viết \\|`,
        en: `The row “${first}” has ${cells.length} cells where the table has only ${columnsOf(node)} columns, so “${words}” isn’t printed. Add the column to the first row and to the dashes below it, or remove a |; to print a |, write \\|`,
      },
    ];
  },
};

function columnsOf(row: Element): number {
  return row.children.filter((child) => child.type === 'element').length;
}

function cellsOf(row: string): readonly string[] {
  const bare = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
