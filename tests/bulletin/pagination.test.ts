import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/bulletin/pagination.ts';

describe('pages', () => {
  it('hold all items in order, the last page what is left', () => {
    expect(paginate(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      { items: ['a', 'b'], number: 1, count: 3, total: 5 },
      { items: ['c', 'd'], number: 2, count: 3, total: 5 },
      { items: ['e'], number: 3, count: 3, total: 5 },
    ]);
  });

  it('are no more than needed when the last one is full', () => {
    expect(paginate(['a', 'b', 'c', 'd'], 2)).toHaveLength(2);
    expect(paginate(['a', 'b'], 2)).toHaveLength(1);
  });

  it('are one, and empty, for an empty list', () => {
    expect(paginate([], 20)).toEqual([{ items: [], number: 1, count: 1, total: 0 }]);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('cannot hold %d items each', (size) => {
    expect(() => paginate(['a'], size)).toThrow(RangeError);
  });
});
