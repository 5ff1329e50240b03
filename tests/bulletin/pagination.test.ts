import { describe, expect, it } from 'vitest';
import { countPages, onPage } from '../../src/bulletin/pagination.ts';

const SIZE = 20;
const items = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('pages', () => {
  it('hold all items in order, the last page what is left', () => {
    const all = items(2 * SIZE + 1);
    const pages = Array.from({ length: countPages(all.length, SIZE) }, (_, index) =>
      onPage(all, index + 1, SIZE),
    );
    expect(pages.map(({ length }) => length)).toEqual([SIZE, SIZE, 1]);
    expect(pages.flat()).toEqual(all);
  });

  it('are no more than needed when the last one is full', () => {
    expect([countPages(2 * SIZE, SIZE), countPages(SIZE, SIZE)]).toEqual([2, 1]);
  });

  it('are one, and empty, for an empty list', () => {
    expect([countPages(0, SIZE), onPage([], 1, SIZE)]).toEqual([1, []]);
  });
});
