import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { CatalogueStory } from '../../src/search/catalogue.ts';
import {
  chart,
  facetCounts,
  type Filters,
  isFiltered,
  matching,
  sharedCounts,
  sharedMatching,
} from '../../src/search/filter.ts';
import { catalogue, entry } from './catalogue-of.ts';

const NONE: Filters = { places: [], topics: [], authors: [] };
const from = (date: string): Filters => ({ ...NONE, from: calendarDate(date) });
const to = (date: string): Filters => ({ ...NONE, to: calendarDate(date) });
const between = (first: string, last: string): Filters => ({ ...from(first), to: calendarDate(last) });
const DATED = {
  'new-year': entry('2022-01-01'),
  'last-day': entry('2021-12-31'),
  december: entry('2021-12'),
  year: entry('2021'),
  old: entry('2020-02-29'),
};
const dated = catalogue(Object.values(DATED));
const found = (filters: Filters, among: Readonly<Record<string, CatalogueStory>> = DATED) =>
  Array.from(matching(catalogue(Object.values(among)), filters), (story) => Object.keys(among)[story] ?? '');

describe('a range of dates', () => {
  it('takes in the whole of a month or year at its ends', () => {
    expect(found(to('2021-12'))).toEqual(['last-day', 'december', 'year', 'old']);
    expect(found(from('2021-12'))).toEqual(['new-year', 'last-day', 'december', 'year']);
    expect(found(between('2020', '2020'))).toEqual(['old']);
  });

  it('finds a story of a partial date by each range that its period touches', () => {
    expect(found(between('2021-12-05', '2021-12-06'))).toEqual(['december', 'year']);
    expect(found(between('2021-06', '2021-07'))).toEqual(['year']);
  });

  it('may be open at either end, or at both', () => {
    expect(found(from('2022-01-01'))).toEqual(['new-year']);
    expect(found(to('2020-02-28'))).toEqual([]);
    expect(found(NONE)).toHaveLength(5);
  });
});

describe('places, topics and authors', () => {
  const PLACES = {
    district: entry('2019'),
    commune: entry('2019', { places: ['tuyen-quang/huyen-yen-son/xa-tu-quan'], topics: ['dan-van'] }),
    elsewhere: entry('2024', { places: ['son-la/xa-yen-son'] }),
    both: entry('2018', { topics: ['sinh-hoat-chi-bo', 'dan-van'], authors: [] }),
  };
  const places = catalogue(Object.values(PLACES));
  const commune = new Set([1]);
  const at = (...ids: readonly string[]): Filters => ({ ...NONE, places: ids });

  it('finds under a district its communes’ stories, and keeps namesakes apart', () => {
    expect(found(at('tuyen-quang/huyen-yen-son'), PLACES)).toEqual(['district', 'commune', 'both']);
    expect(found(at('son-la/xa-yen-son'), PLACES)).toEqual(['elsewhere']);
  });

  it('finds under a unit of today the stories of what it was formed from', () => {
    expect(found(at('tuyen-quang/xa-yen-son'), PLACES)).toEqual(['commune']);
  });

  it('keeps apart what a commune shares with the former district that it took a part of', () => {
    const shared = (filters: Filters) =>
      Object.fromEntries([...sharedMatching(places, filters)].map(([{ id }, stories]) => [id, [...stories]]));
    const commune = at('tuyen-quang/xa-yen-son');
    expect(shared(commune)).toEqual({ 'tuyen-quang/huyen-yen-son': [0, 3] });
    expect(shared({ ...commune, topics: ['dan-van'] })).toEqual({ 'tuyen-quang/huyen-yen-son': [3] });
    expect(shared(at('tuyen-quang/xa-yen-son', 'tuyen-quang'))).toEqual({});
    expect(shared(at('tuyen-quang'))).toEqual({});
    expect(shared(NONE)).toEqual({});
  });

  it('counts under a place its own stories, and those that it shares by themselves', () => {
    const own = facetCounts(places, undefined, NONE, 'places');
    const shared = sharedCounts(places, undefined, NONE);
    expect([own.get('tuyen-quang/xa-yen-son'), shared.get('tuyen-quang/xa-yen-son')]).toEqual([1, 2]);
    expect([own.get('tuyen-quang/huyen-yen-son'), own.get('tuyen-quang')]).toEqual([3, 3]);
    expect([...shared.keys()]).toEqual(['tuyen-quang/xa-yen-son']);
    expect(sharedCounts(places, commune, NONE)).toEqual(new Map());
  });

  it('finds any value of a kind, and only what passes every kind', () => {
    expect(found(at('son-la', 'tuyen-quang'), PLACES)).toHaveLength(4);
    expect(found({ ...at('tuyen-quang'), topics: ['dan-van'] }, PLACES)).toEqual(['commune', 'both']);
    expect(found({ ...NONE, authors: ['ban-bien-tap'], topics: ['dan-van'] }, PLACES)).toEqual(['commune']);
  });

  it('finds nothing under an id that is not known', () => {
    expect(found(at('khong-co'), PLACES)).toEqual([]);
  });

  it('counts what each value would give, its own kind’s filter left out', () => {
    const filters = { ...at('tuyen-quang'), topics: ['dan-van'] };
    expect(Object.fromEntries(facetCounts(places, undefined, filters, 'topics'))).toEqual({
      'sinh-hoat-chi-bo': 2,
      'dan-van': 2,
    });
    expect(facetCounts(places, undefined, filters, 'places').get('son-la')).toBeUndefined();
    expect(facetCounts(places, undefined, { ...filters, topics: [] }, 'places').get('son-la')).toBe(1);
  });

  it('counts each story once, among those that the words found', () => {
    expect(facetCounts(places, commune, NONE, 'places').get('tuyen-quang')).toBe(1);
    expect(facetCounts(places, commune, NONE, 'topics').get('sinh-hoat-chi-bo')).toBeUndefined();
  });

  it('tells whether there is any filter', () => {
    expect(isFiltered(NONE)).toBe(false);
    expect(
      [from('2020'), to('2020'), at('x'), { ...NONE, topics: ['x'] }, { ...NONE, authors: ['x'] }].every(
        isFiltered,
      ),
    ).toBe(true);
  });
});

describe('the chart', () => {
  const all = matching(dated, NONE);

  it('counts by year, with the empty years in between', () => {
    expect(chart(catalogue([entry('2023'), entry('2021-05'), entry('2019')]), new Set([0, 1]), NONE)).toEqual(
      {
        bars: [
          { date: '2021', count: 1 },
          { date: '2022', count: 0 },
          { date: '2023', count: 1 },
        ],
        yearOnly: 0,
      },
    );
  });

  it('counts by month within a year, and tells of stories that have no month', () => {
    const { bars, yearOnly } = chart(dated, all, between('2021', '2021'));
    expect(bars).toHaveLength(12);
    expect(bars.at(-1)).toEqual({ date: '2021-12', count: 2 });
    expect(yearOnly).toBe(1);
  });

  it('of nothing has no bars', () => {
    expect(chart(dated, new Set(), NONE)).toEqual({ bars: [], yearOnly: 0 });
  });
});
