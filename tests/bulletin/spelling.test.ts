import { describe, expect, it } from 'vitest';
import { editDistance, foldText } from '../../src/bulletin/spelling.ts';

describe('folding', () => {
  it.each([
    ['Tứ Quận', 'tu-quan'],
    ['Đạo Viện', 'dao-vien'],
    ['ĐỐNG ĐA', 'dong-da'],
    ['Tứ Quận'.normalize('NFD'), 'tu-quan'],
    ['  Nà   Ơt ', 'na-ot'],
    ['tuyen_quang/xa - yen', 'tuyen-quang/xa-yen'],
  ])('writes %j as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('the distance of two words', () => {
  it.each([
    ['tu-quan', 'tu-quan', 0],
    ['tu-quan', 'tu-quang', 1],
    ['tu-quan', 'tu-qan', 1],
    ['tu-quan', 'ti-quan', 1],
    ['tu-quan', 'tu-qaun', 2],
    ['', 'xa', 2],
    ['xa', '', 2],
    ['', '', 0],
  ])('counts letters from %j to %j', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is without end as soon as it passes the limit', () => {
    expect(editDistance('tu-quan', 'tu-qaun', 2)).toBe(2);
    expect(editDistance('tu-quan', 'tu-qaun', 1)).toBe(Infinity);
    expect(editDistance('abcd', 'dabc', 1)).toBe(Infinity);
    expect(editDistance('xa', 'xa-yen-son', 3)).toBe(Infinity);
    expect(editDistance('', '', 0)).toBe(0);
  });
});
