import { describe, expect, it } from 'vitest';
import { calendarDate, periodOf } from '../../src/bulletin/calendar-date.ts';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { locality } from './build.ts';
import { PLACES } from './places.ts';

const gazetteer = createGazetteer(PLACES);
const ids = (units: readonly Locality[]) => units.map(({ id }) => id);
const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';

describe('the units', () => {
  it('stand by id, whatever order they are written in', () => {
    expect(ids(gazetteer.all)).toEqual(ids(PLACES).sort());
    expect(createGazetteer(PLACES.toReversed()).all).toEqual(gazetteer.all);
  });

  it('are found by id, and none by an id that nobody wrote', () => {
    expect(gazetteer.get(TU_QUAN)?.name).toBe('Tứ Quận');
    expect(gazetteer.get('tuyen-quang/xa-tu-quan')).toBeUndefined();
  });
});

describe('what lies above and below', () => {
  it('is the district, then the province, of a former commune', () => {
    expect(ids(gazetteer.parents(TU_QUAN))).toEqual(['tuyen-quang/huyen-yen-son', 'tuyen-quang']);
    expect(ids(gazetteer.parents('tuyen-quang/xa-yen-son'))).toEqual(['tuyen-quang']);
    expect(gazetteer.parents('tuyen-quang')).toEqual([]);
  });

  it('leaves out a district that the gazetteer lacks', () => {
    expect(ids(gazetteer.parents('tuyen-quang/huyen-ham-yen/xa-yen-phu'))).toEqual(['tuyen-quang']);
  });

  it('lists parts in Vietnamese order, Đ after C and before T', () => {
    expect(gazetteer.parts('tuyen-quang/huyen-yen-son').map(({ name }) => name)).toEqual([
      'Chiêu Yên',
      'Đạo Viện',
      'Tứ Quận',
      'Yên Sơn',
    ]);
  });

  it('lists direct parts alone', () => {
    expect(ids(gazetteer.parts('vinh-phuc'))).toEqual(['vinh-phuc/tp-vinh-yen']);
    expect(gazetteer.parts(TU_QUAN)).toEqual([]);
  });
});

describe('the units of today', () => {
  it('are those that took the place of a former one', () => {
    expect(ids(gazetteer.today(TU_QUAN))).toEqual(['tuyen-quang/xa-yen-son']);
  });

  it('are the unit itself while it is in force', () => {
    expect(ids(gazetteer.today('tuyen-quang/xa-yen-son'))).toEqual(['tuyen-quang/xa-yen-son']);
    expect(ids(gazetteer.today('tuyen-quang'))).toEqual(['tuyen-quang']);
  });

  it('are those of all parts for a former district, by name', () => {
    expect(ids(gazetteer.today('tuyen-quang/huyen-yen-son'))).toEqual([
      'tuyen-quang/xa-luc-hanh',
      'tuyen-quang/xa-trung-son',
      'tuyen-quang/xa-yen-son',
    ]);
  });

  it('are found through a unit that came and went in between', () => {
    const chain = createGazetteer([
      locality({ id: 'p/huyen-d/xa-a', until: '2019-12-31', successors: ['p/huyen-d/xa-b'] }),
      locality({ id: 'p/huyen-d/xa-b', until: '2025-06-30', successors: ['p/xa-c'] }),
      locality({ id: 'p/xa-c' }),
    ]);
    expect(ids(chain.today('p/huyen-d/xa-a'))).toEqual(['p/xa-c']);
  });

  it('are none where nobody wrote what became of a unit', () => {
    const lost = createGazetteer([locality({ id: 'p/huyen-d/xa-a', until: '2019-12-31' })]);
    expect(lost.today('p/huyen-d/xa-a')).toEqual([]);
    expect(lost.today('p/xa-nowhere')).toEqual([]);
  });
});

describe('a story', () => {
  it('of a former commune is found under it, all above it, its successor and all above that', () => {
    expect([...gazetteer.foundUnder(TU_QUAN)].sort()).toEqual([
      'tuyen-quang',
      'tuyen-quang/huyen-yen-son',
      TU_QUAN,
      'tuyen-quang/xa-yen-son',
    ]);
  });

  it('is found in the province that its own became part of', () => {
    expect([...gazetteer.foundUnder('vinh-phuc/tp-vinh-yen/phuong-tich-son')].sort()).toEqual([
      'phu-tho',
      'phu-tho/phuong-vinh-yen',
      'vinh-phuc',
      'vinh-phuc/tp-vinh-yen',
      'vinh-phuc/tp-vinh-yen/phuong-tich-son',
    ]);
  });

  it('of today is not found under what was there before', () => {
    expect([...gazetteer.foundUnder('tuyen-quang/xa-yen-son')].sort()).toEqual([
      'tuyen-quang',
      'tuyen-quang/xa-yen-son',
    ]);
  });

  it('of a place that nobody wrote is found nowhere', () => {
    expect([...gazetteer.foundUnder('tuyen-quang/xa-nowhere')]).toEqual([]);
  });
});

describe('what a place lay in before', () => {
  const layIn = (id: string) => [...gazetteer.layIn(id)].sort();

  it('is what the units lay in that it was made from, and none of those', () => {
    expect(layIn('tuyen-quang/xa-yen-son')).toEqual(['tuyen-quang', 'tuyen-quang/huyen-yen-son']);
    expect(layIn('phu-tho/phuong-vinh-yen')).toEqual(['vinh-phuc', 'vinh-phuc/tp-vinh-yen']);
  });

  it('is nothing for a unit without any before, nor for a province made larger', () => {
    for (const id of ['tuyen-quang', 'phu-tho', TU_QUAN, 'tuyen-quang/xa-nowhere'])
      expect(layIn(id)).toEqual([]);
  });

  it('goes on through units in between, and takes a larger unit that it was', () => {
    const chain = createGazetteer([
      locality({ id: 'o', until: '2008-07-31', successors: ['p'] }),
      locality({ id: 'o/huyen-d', until: '2008-07-31', successors: ['p/huyen-d'] }),
      locality({ id: 'p' }),
      locality({ id: 'p/huyen-d', until: '2025-06-30', successors: ['p/dac-khu-d'] }),
      locality({ id: 'p/dac-khu-d' }),
    ]);
    expect([...chain.layIn('p/dac-khu-d')].sort()).toEqual(['o', 'o/huyen-d', 'p', 'p/huyen-d']);
    expect([...chain.layIn('p/huyen-d')]).toEqual(['o']);
  });
});

describe('the life of a unit', () => {
  const existed = (id: string, date: string) => gazetteer.existedDuring(id, periodOf(calendarDate(date)));

  it('ends with its last day', () => {
    expect(existed(TU_QUAN, '2025-06-30')).toBe(true);
    expect(existed(TU_QUAN, '2025-07-01')).toBe(false);
    expect(existed(TU_QUAN, '1960')).toBe(true);
  });

  it('begins with its first day', () => {
    expect(existed('tuyen-quang/xa-yen-son', '2025-06-30')).toBe(false);
    expect(existed('tuyen-quang/xa-yen-son', '2025-07-01')).toBe(true);
    expect(existed('tuyen-quang/xa-yen-son', '2060')).toBe(true);
  });

  it('meets a month or year in which it had a single day', () => {
    expect(existed(TU_QUAN, '2025')).toBe(true);
    expect(existed('tuyen-quang/xa-yen-son', '2025')).toBe(true);
    expect(existed('tuyen-quang/xa-yen-son', '2025-06')).toBe(false);
  });

  it('may be known by the year alone', () => {
    const unit = locality({ id: 'p/huyen-d', since: '1990', until: '2008' });
    const partial = createGazetteer([unit]);
    const during = (date: string) => partial.existedDuring(unit.id, periodOf(calendarDate(date)));
    expect(['1989-12-31', '1990-01-01', '2008-12-31', '2009-01-01'].map(during)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('never was for a unit that nobody wrote', () => {
    expect(existed('tuyen-quang/xa-nowhere', '2020')).toBe(false);
  });
});

describe('homonyms', () => {
  it('are units of the same name, of any kind, without the unit itself', () => {
    expect(ids(gazetteer.homonyms('tuyen-quang/xa-yen-son'))).toEqual([
      'tuyen-quang/huyen-yen-son',
      'tuyen-quang/huyen-yen-son/thi-tran-yen-son',
    ]);
    expect(gazetteer.homonyms(TU_QUAN)).toEqual([]);
  });

  it('are the same name typed with loose accents or in capitals, and no other accents', () => {
    const spelt = createGazetteer([
      locality({ id: 'a', name: 'Hòa Phú'.normalize('NFC') }),
      locality({ id: 'b', name: 'Hòa Phú'.normalize('NFD') }),
      locality({ id: 'c', name: 'HÒA PHÚ' }),
      locality({ id: 'd', name: 'Hoa Phú' }),
    ]);
    expect(ids(spelt.homonyms('a'))).toEqual(['b', 'c']);
  });

  it('are none for a unit that nobody wrote', () => {
    expect(gazetteer.homonyms('tuyen-quang/xa-nowhere')).toEqual([]);
  });
});

describe('a guess', () => {
  it('gives three units unless asked for more or fewer', () => {
    expect(gazetteer.nearest('yen son')).toHaveLength(3);
    expect(gazetteer.nearest('yen son', 1)).toHaveLength(1);
  });
});

describe('units that are found alike', () => {
  const namesake = locality({ id: 'son-la/xa-yen-son', name: 'Yên Sơn', since: '2025-07-01' });
  const found = (text: string, home?: string, search = {}) =>
    ids(createGazetteer([...PLACES, namesake], home).find(text, search));
  const [FAR, NEAR] = ['son-la/xa-yen-son', 'tuyen-quang/xa-yen-son'];

  it('stand with those near home first, by what they lie in or lay in before', () => {
    expect(found('xã Yên Sơn')).toEqual([FAR, NEAR]);
    expect(found('xã Yên Sơn', 'tuyen-quang')).toEqual([NEAR, FAR]);
    expect(found('xã Yên Sơn', 'tuyen-quang/huyen-yen-son')).toEqual([NEAR, FAR]);
    expect(found('xã Yên Sơn', 'son-la')).toEqual([FAR, NEAR]);
  });

  it('stand by nothing else than before where home is nowhere, and none is left out', () => {
    expect(found('yen son', 'khong-co')).toEqual(found('yen son'));
    expect(found('yen son', 'son-la').toSorted()).toEqual(found('yen son').toSorted());
  });

  it('stand behind those that are found better, wherever home is', () => {
    const isPreferred = ({ id }: Locality) => id === FAR;
    expect(found('xã Yên Sơn', 'tuyen-quang', { isPreferred })).toEqual([FAR, NEAR]);
    expect(found('tuyen quang', 'son-la')[0]).toBe('tuyen-quang');
  });
});
