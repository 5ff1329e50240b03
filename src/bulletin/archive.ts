import { firstIndex } from './binary-search.ts';
import { dateOf, dateParts, monthOf, precisionOf, yearOf, type CalendarDate } from './calendar-date.ts';
import { newestFirst } from './order.ts';
import type { Story } from './story.ts';

/** How many stories certainly lie in a year or month. */
export interface PeriodCount {
  readonly date: CalendarDate;
  readonly count: number;
}

/** A year of the archive, with or without stories. */
export interface ArchiveYear extends PeriodCount {
  /** All twelve, from January on. */
  readonly months: readonly PeriodCount[];
  /** The stories dated by the year alone. */
  readonly withoutMonth: readonly Story[];
}

/** A month of the archive, with or without stories. */
export interface ArchiveMonth extends PeriodCount {
  /** The days that have stories, newest first. */
  readonly days: ReadonlyMap<CalendarDate, readonly Story[]>;
  /** The stories dated by the month alone. */
  readonly withoutDay: readonly Story[];
}

/** The period before or after another that has stories; undefined where there is none. */
export type Neighbour = (date: CalendarDate) => CalendarDate | undefined;

/**
 * The search by date. A story counts where it certainly lies: one dated `2023` in the year and in no month,
 * one dated `2023-06` in the month and on no day. Years are given as `YYYY`, months as `YYYY-MM`,
 * days as `YYYY-MM-DD`; stories stand newest first.
 */
export interface Archive {
  /** The years that have stories, newest first. */
  readonly years: () => readonly PeriodCount[];
  readonly year: (year: CalendarDate) => ArchiveYear;
  readonly month: (month: CalendarDate) => ArchiveMonth;
  readonly day: (day: CalendarDate) => readonly Story[];
  readonly previousYear: Neighbour;
  readonly nextYear: Neighbour;
  readonly previousMonth: Neighbour;
  readonly nextMonth: Neighbour;
  readonly previousDay: Neighbour;
  readonly nextDay: Neighbour;
}

type StoriesByDate = ReadonlyMap<CalendarDate | undefined, readonly Story[]>;

/** Arranges the stories by year, month and day. */
export function createArchive(stories: readonly Story[]): Archive {
  const sorted = stories.toSorted(newestFirst);
  const byYear: StoriesByDate = Map.groupBy(sorted, ({ date }) => yearOf(date));
  const byMonth: StoriesByDate = Map.groupBy(sorted, ({ date }) => monthOf(date));
  const byDate: StoriesByDate = Map.groupBy(sorted, ({ date }) => date);

  const years = datesOf(byYear, 'year');
  const months = datesOf(byMonth, 'month');
  const days = datesOf(byDate, 'day');
  const on = (date: CalendarDate) => byDate.get(date) ?? [];
  const countIn = (periods: StoriesByDate, date: CalendarDate) => ({
    date,
    count: periods.get(date)?.length ?? 0,
  });

  return {
    years: () => years.map((year) => countIn(byYear, year)),
    year: (year) => ({
      ...countIn(byYear, year),
      get months() {
        return monthsOf(year).map((month) => countIn(byMonth, month));
      },
      withoutMonth: on(year),
    }),
    month: (month) => ({
      ...countIn(byMonth, month),
      get days() {
        return Map.groupBy(
          (byMonth.get(month) ?? []).filter(({ date }) => precisionOf(date) === 'day'),
          ({ date }) => date,
        );
      },
      withoutDay: on(month),
    }),
    day: on,
    previousYear: (year) => before(years, year),
    nextYear: (year) => after(years, year),
    previousMonth: (month) => before(months, month),
    nextMonth: (month) => after(months, month),
    previousDay: (day) => before(days, day),
    nextDay: (day) => after(days, day),
  };
}

function datesOf(stories: StoriesByDate, precision: 'year' | 'month' | 'day'): CalendarDate[] {
  return [...stories.keys()]
    .filter((date) => date !== undefined)
    .filter((date) => precisionOf(date) === precision);
}

function monthsOf(year: CalendarDate): CalendarDate[] {
  return Array.from({ length: 12 }, (_, index) => dateOf({ year: dateParts(year).year, month: index + 1 }));
}

function before(newestToOldest: readonly CalendarDate[], date: CalendarDate): CalendarDate | undefined {
  return newestToOldest[firstIndex(newestToOldest, (other) => other < date)];
}

function after(newestToOldest: readonly CalendarDate[], date: CalendarDate): CalendarDate | undefined {
  return newestToOldest[firstIndex(newestToOldest, (other) => other <= date) - 1];
}
