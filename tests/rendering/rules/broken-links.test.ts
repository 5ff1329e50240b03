import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A picture whose address holds blanks is told, with a name for its file', () => {
  expect(problemsOf('![Ảnh](Ảnh hội nghị 1.JPG)')).toMatchInlineSnapshot(`
    [
      "broken-links:4",
      "Ảnh “![Ảnh](Ảnh hội nghị 1.JPG)” không hiện, vì tên tệp có dấu cách. Hãy đổi tên tệp thành anh-hoi-nghi-1.jpg rồi viết: ![Ảnh](./anh-hoi-nghi-1.jpg)",
      "The picture “![Ảnh](Ảnh hội nghị 1.JPG)” isn’t shown: its file’s name has a blank. Rename the file to anh-hoi-nghi-1.jpg and write: ![Ảnh](./anh-hoi-nghi-1.jpg)",
    ]
  `);
});

test('A link whose brackets don’t meet, are changed about or lack one is told with the right text', () => {
  expect(
    problemsOf(
      'Xem [tin] (/tin/a/), [báo] (https://baosonla.vn/x), (tin)[/tin/b/], [tin][/tin/c/].\n\nXem [tin](/tin/d/ nhé.\n\nXem tin](/tin/e/) và [tin(/tin/g/).',
    ),
  ).toMatchInlineSnapshot(`
    [
      "broken-links:4",
      "Liên kết “[tin] (/tin/a/)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/a/)",
      "The link “[tin] (/tin/a/)” is not well written, so its brackets are printed. Write: [tin](/tin/a/)",
      "broken-links:4",
      "Liên kết “[báo] (https://baosonla.vn/x)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [báo](https://baosonla.vn/x)",
      "The link “[báo] (https://baosonla.vn/x)” is not well written, so its brackets are printed. Write: [báo](https://baosonla.vn/x)",
      "broken-links:4",
      "Liên kết “(tin)[/tin/b/]” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/b/)",
      "The link “(tin)[/tin/b/]” is not well written, so its brackets are printed. Write: [tin](/tin/b/)",
      "broken-links:4",
      "Liên kết “[tin][/tin/c/]” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/c/)",
      "The link “[tin][/tin/c/]” is not well written, so its brackets are printed. Write: [tin](/tin/c/)",
      "broken-links:6",
      "Liên kết “[tin](/tin/d/ nhé.” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/d/)",
      "The link “[tin](/tin/d/ nhé.” is not well written, so its brackets are printed. Write: [tin](/tin/d/)",
      "broken-links:8",
      "Liên kết “tin](/tin/e/)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/e/)",
      "The link “tin](/tin/e/)” is not well written, so its brackets are printed. Write: [tin](/tin/e/)",
      "broken-links:8",
      "Liên kết “[tin(/tin/g/)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/g/)",
      "The link “[tin(/tin/g/)” is not well written, so its brackets are printed. Write: [tin](/tin/g/)",
    ]
  `);
});

test('A link with a blank or with curly quotes in its address is told', () => {
  expect(problemsOf('Xem [tin](/tin/muong bang/) và [tin](/tin/b/ “Bản Bó”).')).toMatchInlineSnapshot(`
    [
      "broken-links:4",
      "Liên kết “[tin](/tin/muong bang/)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/muong-bang/)",
      "The link “[tin](/tin/muong bang/)” is not well written, so its brackets are printed. Write: [tin](/tin/muong-bang/)",
      "broken-links:4",
      "Liên kết “[tin](/tin/b/ “Bản Bó”)” viết chưa đúng nên in nguyên các dấu ngoặc. Hãy viết: [tin](/tin/b/)",
      "The link “[tin](/tin/b/ “Bản Bó”)” is not well written, so its brackets are printed. Write: [tin](/tin/b/)",
    ]
  `);
});
