import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { indexByLocality } from '../../src/bulletin/locality-index.ts';
import { story } from './build.ts';
import { PLACES } from './places.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const THI_TRAN = 'tuyen-quang/huyen-yen-son/thi-tran-yen-son';

const stories = [
  story({ id: 'both', localities: [TU_QUAN, THI_TRAN] }),
  story({ id: 'district', localities: ['tuyen-quang/huyen-yen-son', TU_QUAN] }),
  story({ id: 'today', localities: ['tuyen-quang/xa-yen-son'] }),
  story({ id: 'elsewhere', localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'] }),
];
const index = indexByLocality(stories, createGazetteer(PLACES));
const found = (id: string) => index.storiesOf(id).map((story) => story.id);

describe('the stories of a place', () => {
  it('are those found under it, in the order given', () => {
    expect(found('tuyen-quang')).toEqual(['both', 'district', 'today']);
    expect(found('phu-tho')).toEqual(['elsewhere']);
    expect(found(TU_QUAN)).toEqual(['both', 'district']);
  });

  it('stand once, though two of their places became one', () => {
    expect(found('tuyen-quang/xa-yen-son')).toEqual(['both', 'district', 'today']);
    expect(index.count('tuyen-quang/xa-yen-son')).toBe(3);
  });

  it('of today do not stand under what was there before', () => {
    expect(found('tuyen-quang/huyen-yen-son')).toEqual(['both', 'district']);
  });

  it('are none where nothing happened, and where there is no place', () => {
    expect(found('tuyen-quang/huyen-chiem-hoa')).toEqual([]);
    expect(index.count('tuyen-quang/huyen-chiem-hoa')).toBe(0);
    expect(index.count('tuyen-quang/xa-nowhere')).toBe(0);
  });
});
