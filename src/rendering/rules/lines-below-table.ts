import { type BodyRule, excerpt } from './body-rule.ts';
import { columnsOf } from './table-cells.ts';

/** A line right below a table becomes a row of it. */
export const linesBelowTable: BodyRule = {
  name: 'lines-below-table',
  looksAt: 'elements',
  severity: 'warning',
  names: ['tr'],
  find(element, source) {
    if (!element.position) return undefined;
    const start = element.position.start.offset ?? 0;
    const row = source.slice(start, element.position.end.offset);
    if (columnsOf(element) < 2 || row.includes('|')) return undefined;
    // Lines that follow the first of them came below the table with it.
    const before = source.lastIndexOf('\n', start - 2) + 1;
    if (!source.slice(before, start).includes('|')) return undefined;
    const words = excerpt(row);
    return {
      vi: `Dòng “${words}” in thành một hàng của bảng ở trên. Hãy để một dòng trống giữa bảng và dòng này; nếu là một hàng thì viết: | ${words} |`,
      en: `The line “${words}” becomes a row of the table above. Leave a blank line between the table and this line; if it is a row, write: | ${words} |`,
    };
  },
};
