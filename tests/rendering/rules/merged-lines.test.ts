import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('Lines pasted without blank lines are told once a paragraph', () => {
  expect(problemsOf('Chi bộ họp.\nĐảng viên góp ý.\nBà con đồng thuận.\n\nNguyễn Văn A\nTrần Thị B'))
    .toMatchInlineSnapshot(`
    [
      "merged-lines:5",
      "Dòng “Đảng viên góp ý.” in liền vào dòng trên thành một đoạn. Hãy để một dòng trống giữa hai đoạn; muốn xuống dòng trong một đoạn thì thêm <br /> ở cuối dòng trên.",
      "The line “Đảng viên góp ý.” runs on in the line above, as one paragraph. Leave a blank line between two paragraphs; to break a line within one, add <br /> at the end of the line above.",
      "merged-lines:9",
      "Dòng “Trần Thị B” in liền vào dòng trên thành một đoạn. Hãy để một dòng trống giữa hai đoạn; muốn xuống dòng trong một đoạn thì thêm <br /> ở cuối dòng trên.",
      "The line “Trần Thị B” runs on in the line above, as one paragraph. Leave a blank line between two paragraphs; to break a line within one, add <br /> at the end of the line above.",
    ]
  `);
});
