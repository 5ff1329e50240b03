import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test.each([
  [
    'import',
    'import a from "b"',
    'no-import:4',
    'Dòng bắt đầu bằng “import” là mã lệnh, không dùng được trong bài. Hãy xóa dòng này; nếu là câu văn thì mở đầu dòng bằng từ khác.',
    `A line that begins with “import” is code, which an article can’t hold. Remove it; if it is prose, begin the line with another word.`,
  ],
  [
    'export in prose',
    'export duties rose this year',
    'no-import:4',
    'Dòng bắt đầu bằng “export” là mã lệnh, không dùng được trong bài. Hãy xóa dòng này; nếu là câu văn thì mở đầu dòng bằng từ khác.',
    `A line that begins with “export” is code, which an article can’t hold. Remove it; if it is prose, begin the line with another word.`,
  ],
  [
    'an expression on its own',
    'a\n\n{1 + 1}',
    'no-expression:6',
    '“{1 + 1}” là mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.',
    `“{1 + 1}” is code, which an article can’t hold. Remove it; to print a {, write &#123;.`,
  ],
  [
    'an expression in a text',
    'Chi bộ {ten} họp',
    'no-expression:4',
    '“{ten}” là mã lệnh, không dùng được trong bài. Hãy xóa đi; muốn in dấu { thì viết &#123;.',
    `“{ten}” is code, which an article can’t hold. Remove it; to print a {, write &#123;.`,
  ],
  [
    'a hidden comment',
    'a {/* sửa sau */} b',
    'no-expression:4',
    'Ghi chú ẩn “{/* sửa sau */}” không dùng được trong bài. Hãy xóa đi.',
    `The comment “{/* sửa sau */}” can’t stand in an article. Remove it.`,
  ],
  [
    'an expression in an attribute',
    '<Figure src={a} alt="b" />',
    'no-expression:4',
    '“src={a}” trong <Figure> là mã lệnh, không dùng được trong bài. Hãy đặt chữ trong ngoặc kép: src="…".',
    `“src={a}” in <Figure> is code, which an article can’t hold. Put the words in quotes: src="…".`,
  ],
  [
    'a spread of attributes',
    '<Figure {...a} src="./a.svg" alt="b" />',
    'no-expression:4',
    '“{...a}” trong <Figure> là mã lệnh, không dùng được trong bài. Hãy viết từng thuộc tính, chữ đặt trong ngoặc kép: tên="chữ".',
    `“{...a}” in <Figure> is code, which an article can’t hold. Write each attribute with its words in quotes: name="words".`,
  ],
  [
    'an event handler',
    '<Figure src="./a.svg" alt="b" onclick="x()" />',
    'no-event-handler:4',
    'onclick trong <Figure> là mã lệnh chạy trên máy bạn đọc, không dùng được trong bài. Hãy xóa đi.',
    'onclick in <Figure> runs code in the reader’s browser, which an article can’t. Remove it.',
  ],
  [
    'a script',
    'a\n\n<script>alert(1)</script>',
    'known-elements:6',
    '<script> không dùng được trong bài. Chỉ dùng được: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. Muốn in dấu < thì viết &lt;.',
    '<script> can’t be used in an article. These can: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. To print a <, write &lt;.',
  ],
  [
    'a component that is not ours',
    '<Video.Player />',
    'known-elements:4',
    '<Video.Player> không dùng được trong bài. Chỉ dùng được: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. Muốn in dấu < thì viết &lt;.',
    '<Video.Player> can’t be used in an article. These can: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. To print a <, write &lt;.',
  ],
  [
    'a namespaced name',
    '<a:b />',
    'known-elements:4',
    '<a:b> không dùng được trong bài. Chỉ dùng được: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. Muốn in dấu < thì viết &lt;.',
    '<a:b> can’t be used in an article. These can: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. To print a <, write &lt;.',
  ],
  [
    'a fragment',
    '<>a</>',
    'known-elements:4',
    '<> không dùng được trong bài. Chỉ dùng được: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. Muốn in dấu < thì viết &lt;.',
    '<> can’t be used in an article. These can: Figure, Gallery, Quote, KeyFigures, KeyFigure, Attachment, EditorNote, br, sub, sup, abbr. To print a <, write &lt;.',
  ],
  [
    'a javascript address',
    '[a](javascript:alert(1))',
    'no-code-address:4',
    'Địa chỉ “javascript:alert(1)” là mã lệnh, không dùng được trong bài. Hãy thay bằng: https://…',
    `The address “javascript:alert(1)” is code, which an article can’t hold. Put in its place: https://…`,
  ],
  [
    'a disguised javascript address',
    '[a](JaVa&NewLine;Script&colon;alert(1))',
    'no-code-address:4',
    'Địa chỉ “JaVa%0AScript:alert(1)” là mã lệnh, không dùng được trong bài. Hãy thay bằng: https://…',
    `The address “JaVa%0AScript:alert(1)” is code, which an article can’t hold. Put in its place: https://…`,
  ],
  [
    'a data address',
    '![a](data:image/svg+xml,x)',
    'no-code-address:4',
    'Địa chỉ “data:image/svg+xml,x” là mã lệnh, không dùng được trong bài. Hãy thay bằng: ./hop-chi-bo.svg',
    `The address “data:image/svg+xml,x” is code, which an article can’t hold. Put in its place: ./hop-chi-bo.svg`,
  ],
  [
    'a component with a javascript address',
    '<Figure src="javascript:x.svg" alt="b" />',
    'no-code-address:4',
    'Địa chỉ “javascript:x.svg” là mã lệnh, không dùng được trong bài. Hãy thay bằng: ./hop-chi-bo.svg',
    `The address “javascript:x.svg” is code, which an article can’t hold. Put in its place: ./hop-chi-bo.svg`,
  ],
])('Code in an article is an error, told with its line: %s', (_, text, ...told) => {
  expect(problemsOf(text)).toEqual(told);
});
