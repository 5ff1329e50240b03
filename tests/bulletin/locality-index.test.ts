import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { indexByLocality } from '../../src/bulletin/locality-index.ts';
import { locality, story } from './build.ts';
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

  it('keep those of a former district apart, each once, and not where they are own ones', () => {
    const shared = (id: string) =>
      index.sharedWith(id).map(({ of, stories }) => [of, ...stories.map((story) => story.id)]);
    expect(shared('tuyen-quang/xa-luc-hanh')).toEqual([['tuyen-quang/huyen-yen-son', 'district']]);
    expect(index.count('tuyen-quang/xa-luc-hanh')).toBe(0);
    expect(shared('tuyen-quang/xa-yen-son')).toEqual([]);
    expect(shared('tuyen-quang')).toEqual([]);
  });

  it('stand under the first of the districts that a commune took parts of', () => {
    const gazetteer = createGazetteer([
      ...['p/huyen-b', 'p/huyen-a'].flatMap((id) => [
        locality({ id, until: '2025-06-30' }),
        locality({ id: `${id}/xa-x`, until: '2025-06-30', successors: ['p/xa-one', `p/xa-${id.at(-1)}`] }),
      ]),
      ...['p', 'p/xa-one', 'p/xa-a', 'p/xa-b'].map((id) => locality({ id })),
    ]);
    const given = [
      story({ id: 'b-a', localities: ['p/huyen-b', 'p/huyen-a'] }),
      story({ id: 'a', localities: ['p/huyen-a'] }),
    ];
    const groups = indexByLocality(given, gazetteer).sharedWith('p/xa-one');
    expect(groups.map(({ of, stories }) => [of, ...stories.map(({ id }) => id)])).toEqual([
      ['p/huyen-a', 'a'],
      ['p/huyen-b', 'b-a'],
    ]);
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
