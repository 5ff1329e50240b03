import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A paragraph that opens with a year is told', () => {
  expect(problemsOf('1986. Năm đổi mới\n1991. Năm sau')).toMatchInlineSnapshot(`
    [
      "list-numbers:4",
      "Dòng “1986. Năm đổi mới” in thành mục số 1986 của một danh sách. Muốn in đúng như đã viết, hãy viết: 1986\\. Năm đổi mới",
      "The line “1986. Năm đổi mới” is printed as number 1986 of a list. To print it as written, write: 1986\\. Năm đổi mới",
    ]
  `);
});

test('An item that is printed with another number is told', () => {
  expect(problemsOf('1. Một\n3. Ba\n4. Bốn')).toMatchInlineSnapshot(`
    [
      "list-numbers:5",
      "Dòng “3. Ba” in thành mục số 2 của một danh sách. Muốn in đúng như đã viết, hãy viết: 3\\. Ba",
      "The line “3. Ba” is printed as number 2 of a list. To print it as written, write: 3\\. Ba",
    ]
  `);
});
