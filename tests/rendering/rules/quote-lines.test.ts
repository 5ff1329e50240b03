import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A line right below a quotation is told', () => {
  expect(problemsOf('> Trích nghị quyết.\n> Dòng nữa.\nBí thư nói thêm.')).toMatchInlineSnapshot(`
    [
      "quote-lines:6",
      "Dòng “Bí thư nói thêm.” in chung vào lời trích ở trên. Hãy để một dòng trống ở giữa; nếu là lời trích thì viết: > Bí thư nói thêm.",
      "The line “Bí thư nói thêm.” becomes part of the quotation above. Leave a blank line between them; if it belongs to the quotation, write: > Bí thư nói thêm.",
    ]
  `);
});
