import type { BodyRule } from './body-rule.ts';
import { excerpt } from './body-rule.ts';

/** A line right below a table becomes a row of it. */
export const linesBelowTable: BodyRule = {
  name: 'lines-below-table',
  elements: ['tr'],
  severity: 'warning',
  find(node, _, source) {
    if (node.type !== 'element' || node.tagName !== 'tr' || !node.position) return [];
    const start = node.position.start.offset ?? 0;
    const row = source.slice(start, node.position.end.offset);
    const columns = node.children.filter((child) => child.type === 'element').length;
    if (columns < 2 || row.includes('|')) return [];
    // Lines that follow the first of them came below the table with it.
    const before = source.lastIndexOf('\n', start - 2) + 1;
    if (!source.slice(before, start).includes('|')) return [];
    const words = excerpt(row);
    return [
      {
        vi: `Dòng “${words}” in thành một hàng của bảng ở trên. Hãy để một dòng trống giữa bảng và dòng này; nếu là một hàng thì viết: | ${words} |`,
        en: `The line “${words}” becomes a row of the table above. Leave a blank line between the table and this line; if it is a row, write: | ${words} |`,
      },
    ];
  },
};
