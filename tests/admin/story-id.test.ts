import { expect, test } from 'vitest';
import { fileName, proposeId } from '../../src/admin/story-id.ts';
import { editAddress, storyPath } from '../../src/admin/edit-address.ts';

const none = (): boolean => false;

test('an id is the title without accents, in lower case', () => {
  expect(proposeId('Đảng bộ Tứ Quận: “bốn năm liền”', none)).toBe('dang-bo-tu-quan-bon-nam-lien');
});

test('an id that is taken gets the next number', () => {
  const taken = new Set(['tu-quan', 'tu-quan-2']);
  expect(proposeId('Tứ Quận', (id) => taken.has(id))).toBe('tu-quan-3');
});

test('a long title is cut between words', () => {
  const id = proposeId('Chi bộ các thôn của xã Yên Lập họp bàn chuyện gieo cấy vụ xuân trước Tết', none);
  expect(id).toBe('chi-bo-cac-thon-cua-xa-yen-lap-hop-ban-chuyen-gieo-cay-vu');
});

test('a title without a letter gives no id', () => {
  expect(proposeId('…', none)).toBe('');
});

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
