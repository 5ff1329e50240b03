import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import { createRelated, type Related } from '../../src/bulletin/related.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { story, type StoryParts } from './build.ts';
import { PLACES } from './places.ts';

const gazetteer = createGazetteer(PLACES);
const TU_QUAN = 'tuyen-quang/huyen-yen-son/xa-tu-quan';
const CHIEU_YEN = 'tuyen-quang/huyen-yen-son/xa-chieu-yen';
const YEN_LAP = 'tuyen-quang/huyen-chiem-hoa/xa-yen-lap';
const YEN_SON = 'tuyen-quang/xa-yen-son';
const TICH_SON = 'vinh-phuc/tp-vinh-yen/phuong-tich-son';

const own = story({ id: 'own', localities: [TU_QUAN], topics: ['meetings'] });
const other = (id: string, place: string, topic: string, parts: StoryParts = {}) =>
  story({ id, localities: [place], topics: [topic], ...parts });

const idsOf = ({ sameTopic, samePlace }: Related) => ({
  sameTopic: sameTopic.map(({ id }) => id),
  samePlace: samePlace.map(({ id }) => id),
});
const related = (others: readonly Story[], limit = 4, of = own) =>
  idsOf(createRelated([of, ...others], gazetteer)(of, limit));

describe('stories on the same topic', () => {
  it('share at least one', () => {
    const found = related([other('a', TICH_SON, 'meetings'), other('b', TICH_SON, 'farming')]);
    expect(found).toEqual({ sameTopic: ['a'], samePlace: [] });
  });

  it('stand by how rare the topic is that they share', () => {
    const of = story({ id: 'own', localities: [TU_QUAN], topics: ['common', 'rare'] });
    const others = [
      ...['a', 'b', 'c'].map((id) => other(id, TICH_SON, 'common')),
      other('z', TICH_SON, 'rare', { date: '2012-01-01' }),
    ];
    expect(related(others, 4, of).sameTopic).toEqual(['z', 'a', 'b', 'c']);
  });

  it('stand by what else they share when all stories are on the topic', () => {
    const others = [
      other('far', TICH_SON, 'meetings', { date: '2014-05-01' }),
      other('near', TICH_SON, 'meetings', { date: '2020-01-25' }),
      other('series', TICH_SON, 'meetings', { date: '2016-05-01', series: 's' }),
    ];
    const of = { ...own, series: 's' };
    expect(related(others, 4, of).sameTopic).toEqual(['series', 'near', 'far']);
  });

  it('are none when nobody else wrote on it', () => {
    expect(related([other('a', TICH_SON, 'farming')]).sameTopic).toEqual([]);
  });
});

describe('stories of the same place', () => {
  it('stand from the unit and what it became, over the district, to the province', () => {
    const others = [
      other('province', YEN_LAP, 'b'),
      other('district', CHIEU_YEN, 'c', { date: '2019-01-01' }),
      other('today', YEN_SON, 'd', { date: '2026-01-01' }),
      other('unit', TU_QUAN, 'e', { date: '2012-01-01' }),
      other('elsewhere', TICH_SON, 'f'),
    ];
    expect(related(others)).toEqual({
      sameTopic: [],
      samePlace: ['unit', 'today', 'district', 'province'],
    });
  });

  it('of a former commune stand under a story of its successor, and the other way round', () => {
    const now = other('now', YEN_SON, 'farming', { date: '2026-01-01' });
    expect(related([now]).samePlace).toEqual(['now']);
    expect(related([own], 4, now).samePlace).toEqual(['own']);
  });

  it('stand by closeness in time within a unit', () => {
    const others = [
      other('a', TU_QUAN, 'b', { date: '2015-01-01' }),
      other('b', TU_QUAN, 'c', { date: '2020-02-01' }),
      other('c', TU_QUAN, 'd', { date: '2018-01-01' }),
    ];
    expect(related(others).samePlace).toEqual(['b', 'c', 'a']);
  });
});

describe('a match of long ago', () => {
  const longAgo = { date: '2010-01-01' };
  const crowd = (place: string, topic: string) =>
    ['2019-12', '2020-02'].flatMap((month) =>
      Array.from({ length: 28 }, (_, index) => {
        const date = `${month}-${String(index + 1).padStart(2, '0')}`;
        return other(`crowd-of-${date}`, place, topic, { date });
      }),
    );

  it('is found behind a crowd on the topic when it is of the same series', () => {
    const part = other('part', TICH_SON, 'meetings', { ...longAgo, series: 's' });
    const found = related([...crowd(TICH_SON, 'meetings'), part], 4, { ...own, series: 's' });
    expect(found.sameTopic[0]).toBe('part');
  });

  it('is found behind a crowd on the topic when they share a rare one, too', () => {
    const of = { ...own, topics: ['meetings', 'rare'] } as const;
    const rare = other('rare', TICH_SON, 'rare', longAgo);
    expect(related([...crowd(TICH_SON, 'meetings'), rare], 4, of).sameTopic[0]).toBe('rare');
  });

  it('is found behind a crowd of the district when it is of the same unit', () => {
    const unit = other('unit', TU_QUAN, 'farming', longAgo);
    expect(related([...crowd(CHIEU_YEN, 'farming'), unit]).samePlace[0]).toBe('unit');
  });

  it('is found behind a crowd of the province when it is of the same district', () => {
    const district = other('district', CHIEU_YEN, 'farming', longAgo);
    expect(related([...crowd(YEN_LAP, 'farming'), district]).samePlace[0]).toBe('district');
  });
});

describe('a story that fits both lists', () => {
  it('stands under the place when it is of the same unit', () => {
    const others = [other('here', TU_QUAN, 'meetings'), other('there', TICH_SON, 'meetings')];
    expect(related(others)).toEqual({ sameTopic: ['there'], samePlace: ['here'] });
  });

  it('stands under the topic when it is from farther away', () => {
    const others = [other('district', CHIEU_YEN, 'meetings'), other('province', YEN_LAP, 'meetings')];
    expect(related(others)).toEqual({ sameTopic: ['district', 'province'], samePlace: [] });
  });

  it('stands in the other list when its own is full', () => {
    const here = ['a', 'b', 'c', 'd', 'e'].map((id) => other(id, TU_QUAN, 'meetings'));
    expect(related(here, 2)).toEqual({ sameTopic: ['c', 'd'], samePlace: ['a', 'b'] });
    const district = ['a', 'b', 'c', 'd', 'e'].map((id) => other(id, CHIEU_YEN, 'meetings'));
    expect(related(district, 2)).toEqual({ sameTopic: ['a', 'b'], samePlace: ['c', 'd'] });
  });
});

describe('equals', () => {
  it('stand newest first, then by id', () => {
    const others = [
      other('b', TICH_SON, 'meetings', { date: '2020-01-11' }),
      other('a', TICH_SON, 'meetings', { date: '2020-01-11' }),
      other('z', TICH_SON, 'meetings', { date: '2020-01-31' }),
    ];
    expect(related(others).sameTopic).toEqual(['z', 'a', 'b']);
    expect(related(others.toReversed()).sameTopic).toEqual(['z', 'a', 'b']);
  });

  it('stand newest first, whichever of the topics they share', () => {
    const of = { ...own, topics: ['meetings', 'farming'] } as const;
    const others = [
      other('older', TICH_SON, 'meetings', { date: '2020-01-11' }),
      other('newer', TICH_SON, 'farming', { date: '2020-01-31' }),
    ];
    expect(related(others, 4, of).sameTopic).toEqual(['newer', 'older']);
  });
});

describe('the lists', () => {
  it('are as long as asked for', () => {
    const others = Array.from({ length: 100 }, (_, index) => other(`s${index}`, TU_QUAN, 'meetings'));
    for (const limit of [0, 1, 4, 30]) {
      const found = related(others, limit);
      expect(found.samePlace).toHaveLength(limit);
      expect(found.sameTopic).toHaveLength(limit);
    }
  });

  it('are made for a story that stands in no list itself', () => {
    const others = [other('a', TU_QUAN, 'farming'), other('b', TICH_SON, 'meetings')];
    const ask = createRelated(others, gazetteer);
    expect(idsOf(ask({ ...own, id: 'withdrawn' }, 4))).toEqual({ sameTopic: ['b'], samePlace: ['a'] });
  });

  it('are empty in a bulletin of one story, and in an empty one', () => {
    expect(related([])).toEqual({ sameTopic: [], samePlace: [] });
    expect(idsOf(createRelated([], gazetteer)(own, 4))).toEqual({ sameTopic: [], samePlace: [] });
  });
});
