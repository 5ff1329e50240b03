import { expect, test } from 'vitest';
import { fileName } from '../../src/admin/file-name.ts';

test.each([
  ['Họp Chi bộ Đông.JPG', 'hop-chi-bo-dong.jpg'],
  ['biên bản (1).pdf', 'bien-ban-1.pdf'],
  ['ảnh', 'anh'],
  ['….png', 'tep.png'],
])('the file %s is kept as %s', (name, kept) => {
  expect(fileName(name)).toBe(kept);
});
