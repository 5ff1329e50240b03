import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/bulletin/archive.ts';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { story } from './build.ts';

const stories = [
  story({ id: 'of-2023', date: '2023' }),
  story({ id: 'of-june', date: '2023-06' }),
  story({ id: 'b', date: '2023-06-10' }),
  story({ id: 'a', date: '2023-06-10' }),
  story({ id: 'c', date: '2023-06-02' }),
  story({ id: 'd', date: '2023-02-28' }),
  story({ id: 'of-2011', date: '2011' }),
  story({ id: 'e', date: '2020-01-21' }),
];
const archive = createArchive(stories);
const ids = (found: readonly Story[]) => found.map(({ id }) => id);
const on = calendarDate;

describe('the years', () => {
  it('stand newest first, each with all its stories', () => {
    expect(archive.years()).toEqual([
      { date: '2023', count: 6 },
      { date: '2020', count: 1 },
      { date: '2011', count: 1 },
    ]);
  });

  it('are none in an archive without stories', () => {
    expect(createArchive([]).years()).toEqual([]);
  });
});

describe('a year', () => {
  it('has twelve months, where a story counts only when its month is known', () => {
    const { months, count } = archive.year(on('2023'));
    expect(months).toHaveLength(12);
    expect(months.filter((month) => month.count > 0)).toEqual([
      { date: '2023-02', count: 1 },
      { date: '2023-06', count: 4 },
    ]);
    expect(count).toBe(6);
  });

  it('keeps a place for stories dated by the year alone', () => {
    expect(ids(archive.year(on('2023')).withoutMonth)).toEqual(['of-2023']);
    expect(ids(archive.year(on('2020')).withoutMonth)).toEqual([]);
  });

  it('without stories is an empty one', () => {
    const year = archive.year(on('2015'));
    expect(year).toMatchObject({ date: '2015', count: 0, withoutMonth: [] });
    expect(year.months.map(({ count }) => count)).toEqual(Array(12).fill(0));
  });
});

describe('a month', () => {
  it('has its stories by day, newest first, then by id', () => {
    const { days } = archive.month(on('2023-06'));
    expect([...days].map(([day, found]) => [day, ids(found)])).toEqual([
      ['2023-06-10', ['a', 'b']],
      ['2023-06-02', ['c']],
    ]);
  });

  it('keeps a place for stories dated by the month alone, and counts them', () => {
    expect(ids(archive.month(on('2023-06')).withoutDay)).toEqual(['of-june']);
    expect(archive.month(on('2023-06')).count).toBe(4);
  });

  it('without stories is an empty one', () => {
    expect(archive.month(on('2023-07'))).toEqual({
      date: '2023-07',
      count: 0,
      days: new Map(),
      withoutDay: [],
    });
  });
});

describe('a day', () => {
  it('has the stories of that very day', () => {
    expect(ids(archive.day(on('2023-06-10')))).toEqual(['a', 'b']);
    expect(archive.day(on('2023-06-11'))).toEqual([]);
  });
});

describe('the way to the neighbours', () => {
  it('leads from a day to the nearest with stories, over months and years', () => {
    expect(archive.previousDay(on('2023-06-10'))).toBe('2023-06-02');
    expect(archive.previousDay(on('2023-02-28'))).toBe('2020-01-21');
    expect(archive.nextDay(on('2020-01-21'))).toBe('2023-02-28');
  });

  it('leads from a day without stories too', () => {
    expect(archive.previousDay(on('2023-06-09'))).toBe('2023-06-02');
    expect(archive.nextDay(on('2023-06-03'))).toBe('2023-06-10');
    expect(archive.nextDay(on('1950-01-01'))).toBe('2020-01-21');
    expect(archive.previousDay(on('2050-01-01'))).toBe('2023-06-10');
  });

  it('ends with the first and the last day', () => {
    expect(archive.previousDay(on('2020-01-21'))).toBeUndefined();
    expect(archive.nextDay(on('2023-06-10'))).toBeUndefined();
  });

  it('stops at a month for a story dated by the month, and passes over one dated by the year', () => {
    const partial = createArchive([
      story({ id: 'a', date: '2023-06' }),
      story({ id: 'b', date: '2022' }),
      story({ id: 'c', date: '2021-03-01' }),
    ]);
    expect(partial.previousMonth(on('2023-06'))).toBe('2021-03');
    expect(partial.nextMonth(on('2021-03'))).toBe('2023-06');
    expect(partial.nextDay(on('2021-03-01'))).toBeUndefined();
  });

  it('leads from year to year', () => {
    expect(archive.previousYear(on('2020'))).toBe('2011');
    expect(archive.nextYear(on('2011'))).toBe('2020');
    expect(archive.nextYear(on('2015'))).toBe('2020');
    expect(archive.previousYear(on('2011'))).toBeUndefined();
    expect(archive.nextYear(on('2023'))).toBeUndefined();
  });

  it('is closed in an archive without stories', () => {
    expect(createArchive([]).previousDay(on('2020-01-21'))).toBeUndefined();
    expect(createArchive([]).nextDay(on('2020-01-21'))).toBeUndefined();
  });
});

it('The order that stories are given in makes no difference', () => {
  const turned = createArchive(stories.toReversed());
  expect(turned.month(on('2023-06'))).toEqual(archive.month(on('2023-06')));
  expect(turned.years()).toEqual(archive.years());
});
