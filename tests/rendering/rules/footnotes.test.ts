import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A mark without its note is told once', () => {
  expect(problemsOf('Một[^so-lieu], hai[^so-lieu].')).toMatchInlineSnapshot(`
    [
      "footnotes:4",
      "Không có chú thích nào cho dấu [^so-lieu], nên dấu này in ra nguyên văn. Hãy viết trên một dòng riêng ở cuối bài: [^so-lieu]: …",
      "There is no note for the mark [^so-lieu], so it is printed as it stands. Write on a line of its own below the text: [^so-lieu]: …",
    ]
  `);
});

test('A note without its colon is told in its place', () => {
  expect(problemsOf('Một[^1].\n\n[^1] Số liệu theo Báo Sơn La.')).toMatchInlineSnapshot(`
    [
      "footnotes:6",
      "Chú thích [^1] thiếu dấu hai chấm liền sau ngoặc vuông. Hãy viết: [^1]: Số liệu theo Báo Sơn La.",
      "The note [^1] lacks the colon right behind its bracket. Write: [^1]: Số liệu theo Báo Sơn La.",
    ]
  `);
});

test('A mark and a note whose names differ are one problem', () => {
  expect(problemsOf('Một[^so-lieu].\n\n[^so-liệu]: Theo Báo Sơn La.')).toMatchInlineSnapshot(`
    [
      "footnotes:4",
      "Không có chú thích nào cho dấu [^so-lieu], nên dấu này in ra nguyên văn. Hãy viết [^so-liệu]",
      "There is no note for the mark [^so-lieu], so it is printed as it stands. Write [^so-liệu]",
    ]
  `);
});

test('A note that nothing names, and one of a name that is taken, are told', () => {
  expect(problemsOf('Một[^a].\n\n[^a]: Theo báo.\n[^a]: Theo đài.\n[^b]: Theo huyện.'))
    .toMatchInlineSnapshot(`
    [
      "footnotes:7",
      "Chú thích [^a] đã có ở trên, nên dòng này không in ra. Hãy đặt tên khác, ví dụ: [^a-2]: …",
      "There is a note [^a] above, so this line isn’t printed. Give it another name, for example: [^a-2]: …",
      "footnotes:8",
      "Không chỗ nào trong bài đặt dấu [^b], nên chú thích này không in ra. Hãy đặt [^b] sau chữ cần chú thích, hoặc xóa dòng này.",
      "No place in the article bears the mark [^b], so this note isn’t printed. Put [^b] behind the words that it is about, or delete this line.",
    ]
  `);
});

test('A mark whose name holds a blank is told', () => {
  expect(problemsOf('Một[^so lieu].\n\n[^so lieu]: Theo báo.')).toMatchInlineSnapshot(`
    [
      "footnotes:6",
      "Dấu chú thích [^so lieu] có dấu cách nên in ra nguyên văn. Hãy viết [^so-lieu], cả ở đầu dòng chú thích.",
      "The mark [^so lieu] holds a blank, so it is printed as it stands. Write [^so-lieu], and so at the head of the note.",
    ]
  `);
});
