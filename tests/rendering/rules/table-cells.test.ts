import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A cell behind the last column is told, an empty one isn’t', () => {
  expect(problemsOf('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 \\| 5 | 6 | |')).toMatchInlineSnapshot(`
    [
      "table-cells:6",
      "Hàng “| 1 | 2 | 3 |” có 3 ô mà bảng chỉ có 2 cột, nên “3” không in ra. Hãy thêm cột vào hàng đầu và dòng gạch dưới nó, hoặc bỏ bớt dấu |; muốn in dấu | thì viết \\|",
      "The row “| 1 | 2 | 3 |” has 3 cells where the table has only 2 columns, so “3” isn’t printed. Add the column to the first row and to the dashes below it, or remove a |; to print a |, write \\|",
    ]
  `);
});
