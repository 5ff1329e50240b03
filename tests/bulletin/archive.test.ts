import { describe, expect, it } from 'vitest';
import { createArchive, periodsAbove } from '../../src/bulletin/archive.ts';
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

describe('the periods with stories', () => {
  it('stand newest first, years, months and days each for themselves', () => {
    expect(archive.periods('year')).toEqual(['2023', '2020', '2011']);
    expect(archive.periods('month')).toEqual(['2023-06', '2023-02', '2020-01']);
    expect(archive.periods('day')).toEqual(['2023-06-10', '2023-06-02', '2023-02-28', '2020-01-21']);
  });

  it('are none in an archive without stories', () => {
    expect(createArchive([]).periods('year')).toEqual([]);
  });
});

describe('a year', () => {
  it('has all its stories, whatever is known of their dates', () => {
    expect(archive.count(on('2023'))).toEqual({ date: '2023', count: 6 });
    expect(ids(archive.storiesIn(on('2023')))).toEqual(['a', 'b', 'c', 'of-june', 'd', 'of-2023']);
  });

  it('names those that are dated by the year alone', () => {
    expect(ids(archive.datedBy(on('2023')))).toEqual(['of-2023']);
    expect(ids(archive.datedBy(on('2020')))).toEqual([]);
  });

  it('without stories is an empty one', () => {
    expect(archive.count(on('2015'))).toEqual({ date: '2015', count: 0 });
    expect(archive.datedBy(on('2015'))).toEqual([]);
  });
});

describe('a month', () => {
  it('has its stories by day, newest first, then by id, and last those dated by the month alone', () => {
    expect(ids(archive.storiesIn(on('2023-06')))).toEqual(['a', 'b', 'c', 'of-june']);
    expect(archive.count(on('2023-06')).count).toBe(4);
  });

  it('names those that are dated by the month alone', () => {
    expect(ids(archive.datedBy(on('2023-06')))).toEqual(['of-june']);
  });

  it('without stories is an empty one', () => {
    expect(archive.storiesIn(on('2023-07'))).toEqual([]);
    expect(archive.datedBy(on('2023-07'))).toEqual([]);
  });
});

describe('a day', () => {
  it('has the stories of that very day', () => {
    expect(ids(archive.storiesIn(on('2023-06-10')))).toEqual(['a', 'b']);
    expect(archive.storiesIn(on('2023-06-11'))).toEqual([]);
  });

  it('lies in its month and its year, a month in its year, a year in no other period', () => {
    expect(periodsAbove(on('2023-06-10'))).toEqual(['2023', '2023-06']);
    expect(periodsAbove(on('2023-06'))).toEqual(['2023']);
    expect(periodsAbove(on('2023'))).toEqual([]);
  });
});

describe('the way to the neighbours', () => {
  it('leads from a day to the nearest with stories, over months and years', () => {
    expect(archive.around(on('2023-06-10')).previous).toBe('2023-06-02');
    expect(archive.around(on('2023-02-28')).previous).toBe('2020-01-21');
    expect(archive.around(on('2020-01-21')).next).toBe('2023-02-28');
  });

  it('leads from a day without stories too', () => {
    expect(archive.around(on('2023-06-09')).previous).toBe('2023-06-02');
    expect(archive.around(on('2023-06-03')).next).toBe('2023-06-10');
    expect(archive.around(on('1950-01-01'))).toEqual({ next: '2020-01-21' });
    expect(archive.around(on('2050-01-01'))).toEqual({ previous: '2023-06-10' });
  });

  it('ends with the first and the last day', () => {
    expect(archive.around(on('2020-01-21'))).not.toHaveProperty('previous');
    expect(archive.around(on('2023-06-10'))).not.toHaveProperty('next');
  });

  it('stops at a month for a story dated by the month, and passes over one dated by the year', () => {
    const partial = createArchive([
      story({ id: 'a', date: '2023-06' }),
      story({ id: 'b', date: '2022' }),
      story({ id: 'c', date: '2021-03-01' }),
    ]);
    expect(partial.around(on('2023-06'))).toEqual({ previous: '2021-03' });
    expect(partial.around(on('2021-03'))).toEqual({ next: '2023-06' });
    expect(partial.around(on('2021-03-01'))).toEqual({});
  });

  it('leads from year to year', () => {
    expect(archive.around(on('2020'))).toEqual({ previous: '2011', next: '2023' });
    expect(archive.around(on('2011'))).toEqual({ next: '2020' });
    expect(archive.around(on('2015'))).toEqual({ previous: '2011', next: '2020' });
    expect(archive.around(on('2023'))).toEqual({ previous: '2020' });
  });

  it('is closed in an archive without stories', () => {
    expect(createArchive([]).around(on('2020-01-21'))).toEqual({});
  });
});

it('The order that stories are given in makes no difference', () => {
  const turned = createArchive(stories.toReversed());
  expect(turned.storiesIn(on('2023-06'))).toEqual(archive.storiesIn(on('2023-06')));
  expect(turned.periods('year')).toEqual(archive.periods('year'));
});
