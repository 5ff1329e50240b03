import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { chart, facetCounts, type Filters, inOrder, isFiltered, matching } from '../../src/search/filter.ts';
import { catalogue, entry } from './catalogue-of.ts';

const NONE: Filters = { places: [], topics: [], authors: [] };
const from = (date: string): Filters => ({ ...NONE, from: calendarDate(date) });
const to = (date: string): Filters => ({ ...NONE, to: calendarDate(date) });
const between = (first: string, last: string): Filters => ({ ...from(first), to: calendarDate(last) });
const dated = catalogue([
  entry('new-year', '2022-01-01'),
  entry('last-day', '2021-12-31'),
  entry('december', '2021-12'),
  entry('year', '2021'),
  entry('old', '2020-02-29'),
]);
const found = (filters: Filters, among = dated): readonly string[] => [...matching(among, filters)];

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
  const places = catalogue([
    entry('district', '2019'),
    entry('commune', '2019', { places: ['tuyen-quang/huyen-yen-son/xa-tu-quan'], topics: ['dan-van'] }),
    entry('elsewhere', '2024', { places: ['son-la/xa-yen-son'] }),
    entry('both', '2018', { topics: ['sinh-hoat-chi-bo', 'dan-van'], authors: [] }),
  ]);
  const at = (...ids: readonly string[]): Filters => ({ ...NONE, places: ids });

  it('finds under a district its communes’ stories, and keeps namesakes apart', () => {
    expect(found(at('tuyen-quang/huyen-yen-son'), places)).toEqual(['district', 'commune', 'both']);
    expect(found(at('son-la/xa-yen-son'), places)).toEqual(['elsewhere']);
  });

  it('finds under a unit of today the stories of what it was formed from', () => {
    expect(found(at('tuyen-quang/xa-yen-son'), places)).toEqual(['district', 'commune', 'both']);
  });

  it('finds any value of a kind, and only what passes every kind', () => {
    expect(found(at('son-la', 'tuyen-quang'), places)).toHaveLength(4);
    expect(found({ ...at('tuyen-quang'), topics: ['dan-van'] }, places)).toEqual(['commune', 'both']);
    expect(found({ ...NONE, authors: ['ban-bien-tap'], topics: ['dan-van'] }, places)).toEqual(['commune']);
  });

  it('finds nothing under an id that is not known', () => {
    expect(found(at('khong-co'), places)).toEqual([]);
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
    expect(facetCounts(places, new Set(['commune']), NONE, 'places').get('tuyen-quang')).toBe(1);
    expect(facetCounts(places, new Set(['commune']), NONE, 'topics').get('sinh-hoat-chi-bo')).toBeUndefined();
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
    expect(chart(catalogue([entry('a', '2023'), entry('b', '2021-05')]), new Set(['a', 'b']), NONE)).toEqual({
      bars: [
        { date: '2021', count: 1 },
        { date: '2022', count: 0 },
        { date: '2023', count: 1 },
      ],
      yearOnly: 0,
    });
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

describe('the order of results', () => {
  const hits = ['year', 'new-year', 'unknown', 'old'].map((fragment) => ({ fragment, score: 1 }));
  const order = (by: 'relevance' | 'newest' | 'oldest') =>
    inOrder(hits, dated, by).map(({ fragment }) => fragment);

  it('stays by relevance', () => {
    expect(order('relevance')).toEqual(['year', 'new-year', 'unknown', 'old']);
  });

  it('is that of the catalogue, or the other way round; what it doesn’t know comes last', () => {
    expect(order('newest')).toEqual(['new-year', 'year', 'old', 'unknown']);
    expect(order('oldest')).toEqual(['old', 'year', 'new-year', 'unknown']);
  });
});
