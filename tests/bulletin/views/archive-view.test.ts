import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/bulletin/calendar-date.ts';
import {
  type ArchiveView,
  datesAround,
  periodPages,
  yearsPages,
} from '../../../src/bulletin/views/archive-view.ts';
import type { ListView } from '../../../src/bulletin/views/list-view.ts';
import { storiesOn, story } from '../build.ts';
import { bulletinOf, viewsOf } from '../bulletin-of.ts';

const bulletin = bulletinOf(
  storiesOn('2023-06-10', '2023-06-10', '2023-06-02', '2023-06', '2023', '2020-02-29', '2011'),
);
const listed = ({ groups }: ListView) => groups.flatMap(({ teasers }) => teasers.map(({ id }) => id));

function page<P extends ArchiveView['precision']>(
  date: string,
  precision: P,
): Extract<ArchiveView, { precision: P }> {
  const isWanted = (view: ArchiveView): view is Extract<ArchiveView, { precision: P }> =>
    view.precision === precision;
  const view = periodPages.view({ kind: 'archive', date: calendarDate(date) }, bulletin, 'vi');
  if (!isWanted(view)) throw new Error(`${date} has no page of a ${precision}.`);
  return view;
}

describe('the page of a year', () => {
  const year = page('2023', 'year');

  it('counts all its stories, by month where that is known', () => {
    expect(year.count).toBe(5);
    expect(year.months).toHaveLength(12);
    expect(year.months.filter(({ count }) => count > 0)).toEqual([{ date: '2023-06', count: 4 }]);
  });

  it('lists those dated by the year alone', () => {
    expect(listed(year.list)).toEqual(['e']);
  });

  it('leads to the years around it that have stories', () => {
    expect([year.previous, year.next]).toEqual(['2020', undefined]);
    expect(page('2020', 'year')).toMatchObject({ previous: '2011', next: '2023', above: [] });
    expect(page('2011', 'year')).not.toHaveProperty('previous');
  });
});

describe('the page of a month', () => {
  const month = page('2023-06', 'month');

  it('lists its days, and last the stories dated by the month alone', () => {
    expect(listed(month.list)).toEqual(['a', 'b', 'c', 'd']);
    expect(month).toMatchObject({ count: 4, above: ['2023'], previous: '2020-02' });
  });

  it('has a calendar with the number of stories of each day', () => {
    const days = month.weeks.flat().filter((cell) => cell !== undefined);
    expect(days).toHaveLength(30);
    expect(days.filter(({ count }) => count > 0)).toEqual([
      { date: '2023-06-02', count: 1 },
      { date: '2023-06-10', count: 2 },
    ]);
    expect(month.weeks[0]).toEqual([undefined, undefined, undefined, ...days.slice(0, 4)]);
  });
});

describe('the page of a day', () => {
  it('lists the stories of that day', () => {
    const day = page('2023-06-10', 'day');
    expect(listed(day.list)).toEqual(['a', 'b']);
    expect(day).toMatchObject({ count: 2, above: ['2023', '2023-06'], previous: '2023-06-02' });
    expect(day).not.toHaveProperty('next');
  });

  it('tells of stories of its year and its month whose day isn’t known', () => {
    expect(page('2023-06-10', 'day').partial).toEqual([
      { date: '2023', count: 1 },
      { date: '2023-06', count: 1 },
    ]);
    expect(page('2020-02-29', 'day').partial).toEqual([]);
  });
});

it('A long period has several pages', () => {
  const stories = Array.from({ length: 45 }, (_, index) => story({ id: `s${index + 10}`, date: '2020-01' }));
  const pages = viewsOf(periodPages, bulletinOf(stories)).filter(({ date }) => date === '2020-01');
  expect(pages.map(({ list, count }) => [list.page, listed(list).length, count])).toEqual([
    [1, 20, 45],
    [2, 20, 45],
    [3, 5, 45],
  ]);
});

describe('the index of the archive', () => {
  it('has the years that have stories, newest first, with their months', () => {
    const years = viewsOf(yearsPages, bulletin).flat();
    expect(years.map(({ date, count }) => [date, count])).toEqual([
      ['2023', 5],
      ['2020', 1],
      ['2011', 1],
    ]);
    expect(years[1]?.months[1]).toEqual({ date: '2020-02', count: 1 });
  });

  it('shows the newest stories of a year without known months in their place', () => {
    const undated = Array.from({ length: 8 }, (_, at) => story({ id: `s${at}`, date: '2019' }));
    const years = viewsOf(
      yearsPages,
      bulletinOf([...undated, story({ id: 'day', date: '2020-02-29' }), story({ id: 'year', date: '2020' })]),
    ).flat();
    expect(years.map(({ months, stories }) => [months.length, stories.map(({ id }) => id)])).toEqual([
      [12, []],
      [0, ['s0', 's1', 's2', 's3', 's4', 's5']],
    ]);
  });
});

describe('the periods that have a page', () => {
  it('are the years, months and days with stories, and no others', () => {
    expect(periodPages.paths(bulletin).map(({ date }) => date)).toEqual([
      ...['2023', '2020', '2011'],
      ...['2023-06', '2020-02'],
      ...['2023-06-10', '2023-06-02', '2020-02-29'],
    ]);
  });

  it('are none where there are no stories', () => {
    expect(periodPages.paths(bulletinOf([]))).toEqual([]);
  });
});

describe('the search by date beside a story', () => {
  const around = (date: string, of = bulletin) => datesAround(calendarDate(date), of);

  it('is the calendar of its month, with the ways to the months around it and to its year', () => {
    const dates = around('2023-06-02');
    expect(dates).toEqual(around('2023-06'));
    expect(dates).toMatchObject({ precision: 'month', month: '2023-06', previous: '2020-02' });
    expect(dates.periods).toEqual([
      { date: '2023-06', count: 4 },
      { date: '2023', count: 5 },
    ]);
    const days = dates.precision === 'month' ? dates.weeks.flat() : [];
    expect(days.filter((day) => day !== undefined && day.count > 0)).toEqual([
      { date: '2023-06-02', count: 1 },
      { date: '2023-06-10', count: 2 },
    ]);
  });

  it('is the years that have stories where the month isn’t known', () => {
    const periods = [
      { date: '2023', count: 5 },
      { date: '2020', count: 1 },
      { date: '2011', count: 1 },
    ];
    expect(around('2011')).toEqual({ precision: 'year', periods });
  });

  it('has twelve years at most, the story’s own among them', () => {
    const all = Array.from({ length: 40 }, (_, index) => String(1980 + index));
    const many = bulletinOf(storiesOn(...all));
    for (const year of all) {
      const years = around(year, many).periods.map(({ date }) => date);
      expect(years).toHaveLength(12);
      expect(years).toContain(year);
    }
  });
});
