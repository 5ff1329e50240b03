import { describe, expect, it } from 'vitest';
import { createPostings } from '../../src/bulletin/postings.ts';

const keys = [['x'], ['x', 'y'], [], ['x'], ['y'], ['x', 'x'], ['x']];
const postings = createPostings(keys);

describe('postings', () => {
  it('count the items that bear a key, each once', () => {
    expect(postings.count('x')).toBe(5);
    expect(postings.count('y')).toBe(2);
    expect(postings.count('z')).toBe(0);
  });

  it('give the nearest positions on either side', () => {
    expect(postings.around(3, ['x'], 1)).toEqual([1, 3, 5]);
    expect(postings.around(3, ['x'], 9)).toEqual([0, 1, 3, 5, 6]);
    expect(postings.around(0, ['x'], 1)).toEqual([0, 1]);
    expect(postings.around(7, ['x'], 1)).toEqual([6]);
  });

  it('give each position once, though it bears several of the keys', () => {
    expect(postings.around(1, ['x', 'y'], 9).toSorted()).toEqual([0, 1, 3, 4, 5, 6]);
    expect(postings.around(1, ['z'], 9)).toEqual([]);
  });

  it('answer the same question the same way again', () => {
    expect(postings.around(3, ['x', 'y'], 2)).toEqual(postings.around(3, ['x', 'y'], 2));
  });

  it('give no more than the reach allows, however common the keys', () => {
    const common = createPostings(Array.from({ length: 10_000 }, () => ['x', 'y', 'z']));
    expect(common.around(5_000, ['x'], 8)).toHaveLength(2 * 8 + 1);
    const spread = createPostings(Array.from({ length: 10_000 }, (_, index) => [`key ${index % 3}`]));
    const found = spread.around(5_000, ['key 0', 'key 1', 'key 2'], 8);
    expect(found.length).toBeLessThanOrEqual(3 * (2 * 8 + 1));
  });
});
