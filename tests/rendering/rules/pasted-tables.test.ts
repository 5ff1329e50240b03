import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A table pasted with tabs is one problem, its rows in one paragraph or each in its own', () => {
  expect(problemsOf('Thôn\tSố hộ\nBó\t22\nLường\t30')).toMatchInlineSnapshot(`
    [
      "pasted-tables:4",
      "Bảng dán từ Word hay Excel: các cột cách nhau bằng phím Tab nên dính liền khi in ra. Hãy viết dòng đầu: | Thôn | Số hộ | dòng thứ hai: |---|---| rồi mỗi hàng một dòng như dòng đầu.",
      "A table pasted from Word or Excel: its columns are parted by tabs, so they run together on the page. Write the first line: | Thôn | Số hộ | the second: |---|---| and each row on a line like the first.",
    ]
  `);
});

test('Rows pasted with blank lines between are one problem', () => {
  expect(problemsOf('Thôn\tSố hộ\n\nBó\t22')).toMatchInlineSnapshot(`
    [
      "pasted-tables:4",
      "Bảng dán từ Word hay Excel: các cột cách nhau bằng phím Tab nên dính liền khi in ra. Hãy viết dòng đầu: | Thôn | Số hộ | dòng thứ hai: |---|---| rồi mỗi hàng một dòng như dòng đầu.",
      "A table pasted from Word or Excel: its columns are parted by tabs, so they run together on the page. Write the first line: | Thôn | Số hộ | the second: |---|---| and each row on a line like the first.",
    ]
  `);
});

test('A table without the line of dashes is told', () => {
  expect(problemsOf('| Thôn | Số hộ |\n| Bó | 22 |')).toMatchInlineSnapshot(`
    [
      "pasted-tables:4",
      "Bảng in ra thành chữ, vì thiếu dòng gạch ngay dưới hàng đầu “| Thôn | Số hộ |”. Hãy thêm dòng: |---|---|",
      "The table is printed as words: it lacks the line of dashes right below its first row “| Thôn | Số hộ |”. Add the line: |---|---|",
    ]
  `);
});

test('A table whose line of dashes has too few columns is told', () => {
  expect(problemsOf('Kết quả:\n| Thôn | Số hộ |\n|---|\n| Bó | 22 |')).toMatchInlineSnapshot(`
    [
      "pasted-tables:5",
      "Bảng in ra thành chữ, vì dòng gạch dưới hàng đầu viết chưa đúng hoặc không đủ số cột. Hãy viết dòng ấy: |---|---|",
      "The table is printed as words: the dashes below its first row are not well written, or not as many as its columns. Write that line: |---|---|",
    ]
  `);
});

test('A table whose rows are parted by blank lines is told', () => {
  expect(problemsOf('| a | b |\n\n|---|---|\n\n| 1 | 2 |')).toMatchInlineSnapshot(`
    [
      "pasted-tables:4",
      "Bảng in ra thành chữ, vì giữa các hàng có dòng trống. Hãy bỏ các dòng trống ấy.",
      "The table is printed as words: blank lines part its rows. Remove those blank lines.",
    ]
  `);
});
