import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { createPlacesOf, nearnessOf } from '../../src/bulletin/place-nearness.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

function nearness(a: string, b: string, places: readonly Locality[] = PLACES): string {
  const placesOf = createPlacesOf(createGazetteer(places));
  const there = nearnessOf(placesOf({ localities: [a] }), placesOf({ localities: [b] }));
  const back = nearnessOf(placesOf({ localities: [b] }), placesOf({ localities: [a] }));
  expect(back).toBe(there);
  return there;
}

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const CHIEU_YEN = 'tuyen-quang/huyen-yen-son/xa-chieu-yen';
const YEN_LAP = 'tuyen-quang/huyen-chiem-hoa/xa-yen-lap';

describe('two places', () => {
  it('are near as one unit is to itself', () => {
    expect(nearness(TU_QUAN, TU_QUAN)).toBe('unit');
    expect(nearness('tuyen-quang', 'tuyen-quang')).toBe('unit');
  });

  it('are one unit today when one took the place of the other, or one took that of both', () => {
    expect(nearness(TU_QUAN, 'tuyen-quang/xa-yen-son')).toBe('unitToday');
    expect(nearness(TU_QUAN, 'tuyen-quang/huyen-yen-son/thi-tran-yen-son')).toBe('unitToday');
    expect(nearness('vinh-phuc', 'phu-tho')).toBe('unitToday');
  });

  it('share the district that both lay in', () => {
    expect(nearness(TU_QUAN, CHIEU_YEN)).toBe('district');
    expect(nearness(TU_QUAN, 'tuyen-quang/huyen-yen-son')).toBe('district');
  });

  it('share the district that a commune of today was made from', () => {
    expect(nearness(TU_QUAN, 'tuyen-quang/xa-luc-hanh')).toBe('district');
    expect(nearness('tuyen-quang/huyen-yen-son', 'tuyen-quang/xa-yen-son')).toBe('district');
    expect(nearness('tuyen-quang/xa-yen-son', 'tuyen-quang/xa-luc-hanh')).toBe('district');
  });

  it('share a district through a commune of today that did not last', () => {
    const later = [
      ...PLACES.filter(({ id }) => id !== 'tuyen-quang/xa-luc-hanh'),
      locality({
        id: 'tuyen-quang/xa-luc-hanh',
        since: '2025-07-01',
        until: '2030-12-31',
        successors: ['tuyen-quang/xa-moi'],
      }),
      locality({ id: 'tuyen-quang/xa-moi', since: '2031-01-01' }),
    ];
    expect(nearness(TU_QUAN, 'tuyen-quang/xa-moi', later)).toBe('district');
    expect(nearness(YEN_LAP, 'tuyen-quang/xa-moi', later)).toBe('province');
  });

  it('share the province that one of them was brought into', () => {
    expect(nearness(TU_QUAN, YEN_LAP)).toBe('province');
    expect(nearness(TU_QUAN, 'tuyen-quang')).toBe('province');
    expect(nearness('vinh-phuc/tp-vinh-yen/phuong-tich-son', 'phu-tho')).toBe('province');
  });

  it('have nothing in common in different provinces', () => {
    expect(nearness(TU_QUAN, 'phu-tho/phuong-vinh-yen')).toBe('elsewhere');
    expect(nearness('tuyen-quang', 'phu-tho')).toBe('elsewhere');
  });

  it('are compared by their ids where the gazetteer lacks them', () => {
    expect(nearness('p/xa-a', 'p/xa-a')).toBe('unit');
    expect(nearness('p/xa-a', 'p/xa-b')).toBe('province');
    expect(nearness('tuyen-quang/xa-nowhere', TU_QUAN)).toBe('province');
  });

  it('do not share a district as provinces do that took in former districts', () => {
    const places = [
      locality({ id: 'p', until: '2008-07-31' }),
      locality({ id: 'p/huyen-d', until: '2008-07-31', successors: ['q/huyen-d'] }),
      locality({ id: 'q' }),
      locality({ id: 'q/huyen-d' }),
    ];
    expect(nearness('p', 'q/huyen-d', places)).toBe('province');
  });
});

it('A story of several places is as near as the nearest of them', () => {
  const placesOf = createPlacesOf(createGazetteer(PLACES));
  const several = placesOf({ localities: ['phu-tho', YEN_LAP, TU_QUAN] });
  expect(nearnessOf(several, placesOf({ localities: [TU_QUAN] }))).toBe('unit');
  expect(nearnessOf(several, placesOf({ localities: [CHIEU_YEN] }))).toBe('district');
});
