import { describe, expect, it } from 'vitest';
import { lossOf, refuseEmpty } from '../../../src/integrations/release/lost-stories.ts';

describe('a build that has no story to show', () => {
  it('is refused where the standing site has some', () => {
    expect(() => {
      refuseEmpty(12, 0, 'en');
    }).toThrow('The content has no story to publish, but the standing site has 12');
    expect(() => {
      refuseEmpty(1, 0, 'vi');
    }).toThrow('npm run build -- --allow-empty');
  });

  it.each([[undefined], [0]])('is the first of a new bulletin where that has %s', (before) => {
    refuseEmpty(before, 0, 'en');
  });

  it('is none where a single story is left', () => {
    refuseEmpty(1000, 1, 'en');
  });
});

describe('a release', () => {
  it.each([
    [100, 49],
    [3, 1],
    [1, 0],
  ])('that leaves of %d stories %d is told in one loud line', (before, now) => {
    const line = lossOf(before, now, 'en') ?? '';
    expect(line).toContain(`ATTENTION: STORIES IN THE NEW SITE: ${now}, IN THE LAST ONE: ${before}.`);
    expect(line).not.toContain('\n');
    expect(lossOf(before, now, 'vi')).toContain(`CHỈ CÒN ${now} TIN, TRANG TRƯỚC CÓ ${before} TIN`);
  });

  it('that is the first and has none is told too', () => {
    expect(lossOf(undefined, 0, 'en')).toContain('THE NEW SITE HAS NO STORY');
    expect(lossOf(undefined, 0, 'vi')).toContain('TRANG MỚI KHÔNG CÓ TIN NÀO');
  });

  it.each([
    [100, 50],
    [2, 1],
    [0, 0],
    [5, 100],
    [undefined, 5],
  ])('that makes of %s stories %d is not', (before, now) => {
    expect(lossOf(before, now, 'en')).toBeUndefined();
  });
});
