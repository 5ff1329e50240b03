import { describe, expect, it } from 'vitest';
import { countPages, onPage, PAGE_SIZE } from '../../src/bulletin/pagination.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('pages', () => {
  it('hold all items in order, the last page what is left', () => {
    const all = items(2 * PAGE_SIZE + 1);
    const pages = Array.from({ length: countPages(all.length) }, (_, index) => onPage(all, index + 1));
    expect(pages.map(({ length }) => length)).toEqual([PAGE_SIZE, PAGE_SIZE, 1]);
    expect(pages.flat()).toEqual(all);
  });

  it('are no more than needed when the last one is full', () => {
    expect([countPages(2 * PAGE_SIZE), countPages(PAGE_SIZE)]).toEqual([2, 1]);
  });

  it('are one, and empty, for an empty list', () => {
    expect([countPages(0), onPage([], 1)]).toEqual([1, []]);
  });
});
