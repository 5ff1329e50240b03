import { describe, expect, it } from 'vitest';
import {
  ancestorIds,
  isFormer,
  lastPart,
  levelOf,
  liesIn,
  parentId,
  provinceId,
} from '../../src/bulletin/locality-id.ts';
import { locality } from './build.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';

describe('the level of a unit', () => {
  it.each([
    ['tuyen-quang', 'province'],
    ['tuyen-quang/huyen-yen-son', 'district'],
    ['vinh-phuc/tp-vinh-yen', 'district'],
    [TU_QUAN, 'commune'],
  ])('of %s is %s', (id, level) => {
    expect(levelOf(locality({ id }))).toBe(level);
  });

  it('is that of a commune for one right below its province, as all are since 2025', () => {
    expect(levelOf(locality({ id: 'tuyen-quang/xa-yen-son' }))).toBe('commune');
  });

  it('is that of a province for a city of its own', () => {
    expect(levelOf(locality({ id: 'ha-noi', kind: 'thanh-pho' }))).toBe('province');
  });
});

it('A unit with a last day is a former one', () => {
  expect(isFormer(locality({ id: TU_QUAN, until: '2025-06-30' }))).toBe(true);
  expect(isFormer(locality({ id: TU_QUAN }))).toBe(false);
});

describe('an id', () => {
  it('names what is above it, the nearest first', () => {
    expect(parentId(TU_QUAN)).toBe('tuyen-quang/huyen-yen-son');
    expect(parentId('tuyen-quang')).toBeUndefined();
    expect(ancestorIds(TU_QUAN)).toEqual(['tuyen-quang/huyen-yen-son', 'tuyen-quang']);
    expect(ancestorIds('tuyen-quang')).toEqual([]);
  });

  it('names its province first and itself last', () => {
    expect(provinceId(TU_QUAN)).toBe('tuyen-quang');
    expect(provinceId('tuyen-quang')).toBe('tuyen-quang');
    expect(lastPart(TU_QUAN)).toBe('xa-tu-quan');
    expect(lastPart('tuyen-quang')).toBe('tuyen-quang');
  });

  it('lies in what it begins with, part by part', () => {
    expect(liesIn(TU_QUAN, 'tuyen-quang')).toBe(true);
    expect(liesIn('tuyen-quang', 'tuyen-quang')).toBe(false);
    expect(liesIn('p/huyen-da/xa-a', 'p/huyen-d')).toBe(false);
  });
});
