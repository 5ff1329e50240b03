import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Bullets that run on in the words above them are told', () => {
  expect(problemsOf('Gồm:\n• điểm tin;\n• phổ biến.')).toMatchInlineSnapshot(`
    [
      "list-marks:5",
      "Các dòng mở đầu như “• điểm tin;” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: - điểm tin;",
      "Lines that begin like “• điểm tin;” run together in one paragraph. Write each item on a line, with a blank line above the first: - điểm tin;",
    ]
  `);
});

test('Dashes, glued numbers and letters are told from two lines on', () => {
  expect(problemsOf('– một;\n– hai.\n\n-một\n-hai\n\n1)Một\n2)Hai\n\na) một;\nb) hai.\n\n+) một\n+) hai'))
    .toMatchInlineSnapshot(`
    [
      "list-marks:4",
      "Các dòng mở đầu như “– một;” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: - một;",
      "Lines that begin like “– một;” run together in one paragraph. Write each item on a line, with a blank line above the first: - một;",
      "list-marks:7",
      "Các dòng mở đầu như “-một” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: - một",
      "Lines that begin like “-một” run together in one paragraph. Write each item on a line, with a blank line above the first: - một",
      "list-marks:10",
      "Các dòng mở đầu như “1)Một” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: 1. Một",
      "Lines that begin like “1)Một” run together in one paragraph. Write each item on a line, with a blank line above the first: 1. Một",
      "list-marks:13",
      "Các dòng mở đầu như “a) một;” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: - a) một;",
      "Lines that begin like “a) một;” run together in one paragraph. Write each item on a line, with a blank line above the first: - a) một;",
      "list-marks:16",
      "Các dòng mở đầu như “+) một” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: - một",
      "Lines that begin like “+) một” run together in one paragraph. Write each item on a line, with a blank line above the first: - một",
    ]
  `);
});
