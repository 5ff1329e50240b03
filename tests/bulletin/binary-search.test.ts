import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/bulletin/binary-search.ts';

describe('the first item that passes', () => {
  it('is found wherever it stands', () => {
    const items = [1, 3, 5, 7, 9];
    for (let wanted = 0; wanted <= 10; wanted++) {
      const expected = items.filter((item) => item < wanted).length;
      expect(firstIndex(items, (item) => item >= wanted)).toBe(expected);
    }
  });

  it('is the first of several alike', () => {
    expect(firstIndex([1, 2, 2, 2, 3], (item) => item >= 2)).toBe(1);
  });

  it('stands behind the last where none passes', () => {
    expect(firstIndex([], () => true)).toBe(0);
    expect(firstIndex([1, 2], () => false)).toBe(2);
  });
});
