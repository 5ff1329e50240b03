import { describe, expect, it } from 'vitest';
import { localityView } from '../../../src/bulletin/views/locality-view.ts';
import { locality, story } from '../build.ts';
import { bulletinOf } from '../bulletin-of.ts';

const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const bulletin = bulletinOf([
  story({ id: 'a', localities: [TU_QUAN] }),
  story({ id: 'b', localities: [TU_QUAN, 'tuyen-quang/huyen-yen-son/xa-chieu-yen'] }),
  story({ id: 'c', localities: ['tuyen-quang/huyen-chiem-hoa/xa-yen-lap'] }),
  story({ id: 'd', localities: ['vinh-phuc/tp-vinh-yen/phuong-tich-son'] }),
  story({ id: 'e', localities: ['phu-tho/phuong-vinh-yen'] }),
]);
const counts = (units: readonly { readonly unit: { readonly id: string }; readonly count: number }[]) =>
  units.map(({ unit, count }) => [unit.id, count]);

describe('the page of a place', () => {
  it('names what the place lies in, the nearest first', () => {
    expect(localityView(bulletin, TU_QUAN).parents.map(({ name }) => name)).toEqual([
      'Yên Sơn',
      'Tuyên Quang',
    ]);
  });

  it('leads to its parts that have stories, present and former', () => {
    const { present, former } = localityView(bulletin, 'tuyen-quang').parts;
    expect(counts(present)).toEqual([
      ['tuyen-quang/xa-luc-hanh', 1],
      ['tuyen-quang/xa-yen-lap', 1],
      ['tuyen-quang/xa-yen-son', 2],
    ]);
    expect(counts(former)).toEqual([
      ['tuyen-quang/huyen-chiem-hoa', 1],
      ['tuyen-quang/huyen-yen-son', 2],
    ]);
  });

  it('says which units of today a former one went into', () => {
    expect(counts(localityView(bulletin, TU_QUAN).today)).toEqual([['tuyen-quang/xa-yen-son', 2]]);
    expect(counts(localityView(bulletin, 'vinh-phuc').today)).toEqual([['phu-tho', 2]]);
    expect(localityView(bulletin, 'tuyen-quang/xa-yen-son').today).toEqual([]);
  });

  it('tells it from its homonyms that have a page', () => {
    const { named, others } = localityView(bulletin, 'tuyen-quang/xa-yen-son').homonyms;
    expect(named.map(({ unit, linked, parents }) => [unit.id, linked, parents.map(({ id }) => id)])).toEqual([
      ['tuyen-quang/huyen-yen-son', true, ['tuyen-quang']],
    ]);
    expect(others).toBe(0);
  });

  it('does not warn of a unit of its name that took its place', () => {
    expect(localityView(bulletin, 'tuyen-quang/huyen-yen-son').homonyms.named).toEqual([]);
  });

  it('names three homonyms in all where few have a page, counts the rest of its level, and leaves out former ones', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `${id}/xa-tan-lap`);
    const localities = [
      ...ids.map((id) => locality({ id, name: 'Tân Lập' })),
      locality({ id: 'b/huyen-tan-lap', name: 'Tân Lập', until: '2025-06-30' }),
      locality({ id: 'b/huyen-khac/xa-tan-lap', name: 'Tân Lập', until: '2025-06-30' }),
      locality({ id: 'tan-lap', name: 'Tân Lập', kind: 'thanh-pho', until: '2025-06-30' }),
      locality({ id: 'c/quan-tan-lap', name: 'Tân Lập' }),
    ];
    const homonyms = (...paged: readonly string[]) => {
      const stories = paged.map((id) => story({ id: id.replaceAll('/', '-'), localities: [id] }));
      const view = localityView(bulletinOf(stories, { localities }), 'a/xa-tan-lap').homonyms;
      return [...view.named.map(({ unit, linked }) => `${unit.id}${linked ? '' : ' plain'}`), view.others];
    };
    expect(homonyms('a/xa-tan-lap', 'f/xa-tan-lap')).toEqual([
      'f/xa-tan-lap',
      'b/xa-tan-lap plain',
      'c/xa-tan-lap plain',
      2,
    ]);
    expect(homonyms(...ids, 'b/huyen-tan-lap')).toEqual([
      'b/huyen-tan-lap',
      ...ids.filter((id) => id !== 'a/xa-tan-lap'),
      0,
    ]);
  });

  it('can’t be shown where the gazetteer doesn’t have it', () => {
    expect(() => localityView(bulletin, 'la')).toThrow('There is no locality "la" in the gazetteer.');
  });
});
