import { expect, test } from 'vitest';
import { editAddress, storyPath } from '../../src/routing/admin-address.ts';

test('a story is edited at an address of its year and id', () => {
  expect(editAddress('2019', 'tu-quan-bon-nam-lien')).toBe('/admin/?story=2019/tu-quan-bon-nam-lien');
  expect(storyPath('2019-06', 'tu-quan-bon-nam-lien')).toBe('2019/tu-quan-bon-nam-lien');
});
