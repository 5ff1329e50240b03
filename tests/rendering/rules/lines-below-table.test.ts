import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Lines right below a table are told at the first', () => {
  expect(problemsOf('| a | b |\n|---|---|\n| 1 | 2 |\nNguồn: huyện\nẢnh: tỉnh')).toMatchInlineSnapshot(`
    [
      "lines-below-table:7",
      "Dòng “Nguồn: huyện” in thành một hàng của bảng ở trên. Hãy để một dòng trống giữa bảng và dòng này; nếu là một hàng thì viết: | Nguồn: huyện |",
      "The line “Nguồn: huyện” becomes a row of the table above. Leave a blank line between the table and this line; if it is a row, write: | Nguồn: huyện |",
    ]
  `);
});
