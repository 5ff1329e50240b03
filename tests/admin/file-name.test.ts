import { expect, test } from 'vitest';
import { editAddress, storyPath } from '../../src/admin/edit-address.ts';
import { fileName } from '../../src/admin/file-name.ts';

test.each([
  ['Họp Chi bộ Đông.JPG', 'hop-chi-bo-dong.jpg'],
  ['biên bản (1).pdf', 'bien-ban-1.pdf'],
  ['ảnh', 'anh'],
  ['….png', 'tep.png'],
])('the file %s is kept as %s', (name, kept) => {
  expect(fileName(name)).toBe(kept);
});

test('a story is edited at an address of its year and id', () => {
  expect(editAddress('2019', 'tu-quan-bon-nam-lien')).toBe('/admin/?story=2019/tu-quan-bon-nam-lien');
  expect(storyPath('2019-06', 'tu-quan-bon-nam-lien')).toBe('2019/tu-quan-bon-nam-lien');
});
