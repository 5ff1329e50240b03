import { describe, expect, it } from 'vitest';
import type { Alike, FindAlike } from '../../src/bulletin/alike.ts';
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

const idsOf = ({ related, sameTopic, samePlace }: Related) => ({
  related: related.map((each) => each.story.id),
  sameTopic: sameTopic.map(({ id }) => id),
  samePlace: samePlace.map(({ id }) => id),
});
const alike = (id: string, score = 2): Alike => ({ id, score, terms: {} });
const alikeTo =
  (...found: readonly Alike[]): FindAlike =>
  (id) =>
    id === 'own' ? found : [];

interface Options {
  readonly of?: Story;
  readonly limit?: number;
  readonly found?: readonly Alike[];
}
const related = (others: readonly Story[], { of = own, limit = 4, found = [] }: Options = {}) =>
  idsOf(createRelated([of, ...others], gazetteer, alikeTo(...found))(of, limit));

describe('related stories', () => {
  it('are those that tell of the same things, wherever they were filed, the most alike first', () => {
    const others = ['a', 'b', 'c'].map((id) => other(id, TICH_SON, 'farming', { date: '2011' }));
    expect(related(others, { found: [alike('b', 3), alike('c', 2)] }).related).toEqual(['b', 'c']);
  });

  it('that share less than chance gives are none', () => {
    expect(related([other('a', TICH_SON, 'farming')], { found: [alike('a', 0.9)] }).related).toEqual([]);
  });

  it('stand by what else they share among near equals, and not beyond', () => {
    const others = [other('far', TICH_SON, 'farming', { date: '2011' }), other('near', TU_QUAN, 'meetings')];
    expect(related(others, { found: [alike('far', 2.1), alike('near', 2)] }).related).toEqual([
      'near',
      'far',
    ]);
    expect(related(others, { found: [alike('far', 3), alike('near', 2)] }).related).toEqual(['far', 'near']);
  });

  it('are led by those that editors named, in their order, even of no likeness', () => {
    const of = { ...own, related: ['c', 'b'] };
    const others = ['a', 'b', 'c'].map((id) => other(id, TICH_SON, 'farming'));
    const found = createRelated([of, ...others], gazetteer, alikeTo(alike('a'), alike('b')))(of, 4).related;
    expect(found.map((each) => [each.story.id, each.isNamed, each.alike?.score])).toEqual([
      ['c', true, undefined],
      ['b', true, 2],
      ['a', false, 2],
    ]);
  });

  it('that editors named and that are in no list are left out', () => {
    expect(related([], { of: { ...own, related: ['withdrawn', 'own'] } }).related).toEqual([]);
  });

  it('are the others of a series, behind those that tell of the same things, each once', () => {
    const others = ['a', 'b'].map((id) => other(id, TICH_SON, 'farming', { series: 's', date: '2011' }));
    const found = related([...others, other('alike', TICH_SON, 'farming')], {
      of: { ...own, series: 's' },
      found: [alike('alike', 3), alike('b')],
    });
    expect(found.related).toEqual(['alike', 'b', 'a']);
  });

  it('of another original language share a topic and the district', () => {
    const english = { original: 'en' } as const;
    const others = [
      other('district', CHIEU_YEN, 'meetings', english),
      other('far', TICH_SON, 'meetings', english),
      other('topic', CHIEU_YEN, 'farming', english),
      other('same', CHIEU_YEN, 'meetings'),
    ];
    expect(related(others).related).toEqual(['district']);
  });
});

describe('stories of the same section', () => {
  const on = (day: string, topic = 'meetings') =>
    other(`on-${day}`, TICH_SON, topic, { date: `2020-01-${day}` });

  it('are the next before and after, newest first', () => {
    const others = ['05', '10', '15', '20', '25', '30'].map((day) => on(day));
    expect(related(others).sameTopic).toEqual(['on-30', 'on-25', 'on-20', 'on-15']);
    expect(related(['25', '26', '27', '28', '29'].map((day) => on(day))).sameTopic).toEqual([
      'on-28',
      'on-27',
      'on-26',
      'on-25',
    ]);
  });

  it('are of the first topic alone', () => {
    const of = { ...own, topics: ['meetings', 'farming'] } as const;
    expect(related([on('05', 'farming'), on('10')], { of }).sameTopic).toEqual(['on-10']);
  });

  it('leave out what stands among the related ones', () => {
    expect(related([on('05'), on('10')], { found: [alike('on-10')] })).toEqual({
      related: ['on-10'],
      sameTopic: ['on-05'],
      samePlace: [],
    });
  });
});

describe('stories of the same place', () => {
  it('stand from the unit and what it became to the district', () => {
    const others = [
      other('province', YEN_LAP, 'b'),
      other('district', CHIEU_YEN, 'c', { date: '2019-01-01' }),
      other('today', YEN_SON, 'd', { date: '2026-01-01' }),
      other('unit', TU_QUAN, 'e', { date: '2012-01-01' }),
      other('elsewhere', TICH_SON, 'f'),
    ];
    expect(related(others).samePlace).toEqual(['unit', 'today', 'district']);
  });

  it('are of another district only where their own has none, and of another province never', () => {
    expect(related([other('province', YEN_LAP, 'b'), other('elsewhere', TICH_SON, 'f')]).samePlace).toEqual([
      'province',
    ]);
    const inDistrict = other('district', CHIEU_YEN, 'c');
    const found = related([other('province', YEN_LAP, 'b'), inDistrict], { found: [alike('district')] });
    expect(found).toEqual({ related: ['district'], sameTopic: [], samePlace: [] });
  });

  it('of a former commune stand under a story of its successor, and the other way round', () => {
    const now = other('now', YEN_SON, 'farming', { date: '2026-01-01' });
    expect(related([now]).samePlace).toEqual(['now']);
    expect(related([own], { of: now }).samePlace).toEqual(['own']);
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
    const found = related([...crowd(TICH_SON, 'meetings'), part], { of: { ...own, series: 's' } });
    expect(found.related).toEqual(['part']);
  });

  it('is found behind a crowd of the district when it is of the same unit', () => {
    const unit = other('unit', TU_QUAN, 'farming', longAgo);
    expect(related([...crowd(CHIEU_YEN, 'farming'), unit]).samePlace[0]).toBe('unit');
  });

  it('is found behind a crowd of the province when it is of the same district', () => {
    const district = other('district', CHIEU_YEN, 'farming', longAgo);
    expect(related([...crowd(YEN_LAP, 'farming'), district]).samePlace).toEqual(['district']);
  });
});

describe('the lists', () => {
  it('of equals are newest first, then by id, in whatever order stories are given', () => {
    const others = [
      other('b', TU_QUAN, 'farming', { date: '2020-01-11' }),
      other('a', TU_QUAN, 'farming', { date: '2020-01-11' }),
      other('z', TU_QUAN, 'farming', { date: '2020-01-31' }),
    ];
    const found = ['a', 'b', 'z'].map((id) => alike(id));
    for (const given of [others, others.toReversed()]) {
      expect(related(given).samePlace).toEqual(['z', 'a', 'b']);
      expect(related(given, { found }).related).toEqual(['z', 'a', 'b']);
    }
  });

  it('are as long as asked for', () => {
    const others = Array.from({ length: 100 }, (_, index) => other(`s${index}`, TU_QUAN, 'meetings'));
    for (const limit of [0, 1, 4, 30]) {
      const found = related(others, { limit, found: others.map(({ id }) => alike(id)) });
      expect(found.related).toHaveLength(limit);
      expect(found.sameTopic).toHaveLength(limit);
    }
  });

  it('are made for a story that stands in no list itself', () => {
    const others = [other('a', TU_QUAN, 'farming'), other('b', TICH_SON, 'meetings')];
    const ask = createRelated(others, gazetteer);
    expect(idsOf(ask({ ...own, id: 'withdrawn' }, 4))).toEqual({
      related: [],
      sameTopic: ['b'],
      samePlace: ['a'],
    });
  });

  it('are empty in a bulletin of one story, and in an empty one', () => {
    const none = { related: [], sameTopic: [], samePlace: [] };
    expect(related([])).toEqual(none);
    expect(idsOf(createRelated([], gazetteer)(own, 4))).toEqual(none);
  });
});
