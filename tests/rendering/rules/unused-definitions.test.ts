import { expect, test } from 'vitest';
import { problemsOf } from '../body-of.ts';

test('A line that reads as an address, and isn’t printed, is told', () => {
  expect(
    problemsOf('Theo [báo][bao].\n\n[bao]: https://baosonla.vn/\n[Ảnh]: Hùng\n[bao]: https://nhandan.vn/'),
  ).toMatchInlineSnapshot(`
    [
      "unused-definitions:7",
      "Dòng “[Ảnh]: Hùng” không in ra, vì máy đọc là địa chỉ của một liên kết. Muốn in dòng này, hãy viết: \\[Ảnh]: Hùng",
      "The line “[Ảnh]: Hùng” isn’t printed: it reads as the address of a link. To print it, write: \\[Ảnh]: Hùng",
      "unused-definitions:8",
      "Dòng “[bao]: https://nhandan.vn/” không in ra, vì máy đọc là địa chỉ của một liên kết. Muốn in dòng này, hãy viết: \\[bao]: https://nhandan.vn/",
      "The line “[bao]: https://nhandan.vn/” isn’t printed: it reads as the address of a link. To print it, write: \\[bao]: https://nhandan.vn/",
    ]
  `);
});
