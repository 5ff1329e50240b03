import { expect, it } from 'vitest';
import { parseBody } from '../../../src/rendering/parse-body.ts';

const told = (text: string) =>
  parseBody({ file: 'vi.mdx', source: text, language: 'vi' }).problems.map(
    ({ line, severity, rule, message }) =>
      `${line ?? ''} ${severity} of ${rule}\n${message.vi}\n${message.en}`,
  );

it('warns of stars between figures, which would be emphasis', () => {
  expect(told('Khối bê tông 5*3*2 = 30 m³.')).toMatchInlineSnapshot(`
    [
      "1 warning of vanished-stars
    Dấu * trong “5*3*2” không in ra mà làm chữ nghiêng. Hãy viết dấu nhân: 5 × 3 × 2
    The stars in “5*3*2” aren’t printed but make words italic. Write the sign of multiplication: 5 × 3 × 2",
    ]
  `);
});

it('leaves emphasis and single stars alone', () => {
  expect(told('Đạt *30* điểm, 5 * 3 * 2 và **12**; năm *2020*.')).toEqual([]);
});
