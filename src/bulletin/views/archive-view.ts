import type { PeriodCount } from '../archive.ts';
import type { Bulletin } from '../bulletin.ts';
import {
  type CalendarDate,
  calendarDate,
  dateOf,
  dateParts,
  periodOf,
  precisionOf,
} from '../calendar-date.ts';
import type { Language } from '../language.ts';
import { monthCalendar } from '../month-calendar.ts';
import type { Story } from '../story.ts';
import { type ListView, listViews } from './list-view.ts';

/** The nearest periods of the same length that have stories. */
export interface Neighbours {
  readonly previous?: CalendarDate;
  readonly next?: CalendarDate;
}

/** A cell of a month's calendar; undefined outside the month. */
export type CalendarCell = PeriodCount | undefined;

/** What every page of the archive shows. */
interface PeriodView extends Neighbours {
  readonly date: CalendarDate;
  /** The year, and the month, that it lies in. */
  readonly above: readonly CalendarDate[];
  /** Stories that certainly lie in the period. */
  readonly count: number;
  /** One page of the stories listed: of a year, those dated by the year alone. */
  readonly list: ListView;
}

/** A page of the archive. */
export type ArchiveView =
  | (PeriodView & { readonly precision: 'year'; readonly months: readonly PeriodCount[] })
  | (PeriodView & { readonly precision: 'month'; readonly weeks: readonly (readonly CalendarCell[])[] })
  | (PeriodView & {
      readonly precision: 'day';
      /** Stories of the same year or month whose day isn't known. */
      readonly partial: readonly PeriodCount[];
    });

function neighbours(previous: CalendarDate | undefined, next: CalendarDate | undefined): Neighbours {
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Which stories the list of a period's page holds. */
function listedIn(date: CalendarDate, bulletin: Bulletin): readonly Story[] {
  const { archive } = bulletin;
  switch (precisionOf(date)) {
    case 'year':
      return archive.year(date).withoutMonth;
    case 'month': {
      const { days, withoutDay } = archive.month(date);
      return [...[...days.values()].flat(), ...withoutDay];
    }
    case 'day':
      return archive.day(date);
  }
}

/** The year of a month; the year and the month of a day. */
function periodsAbove(date: CalendarDate): readonly CalendarDate[] {
  const { year, month, day } = dateParts(date);
  if (month === undefined) return [];
  return day === undefined ? [dateOf({ year })] : [dateOf({ year }), dateOf({ year, month })];
}

function partialDates(day: CalendarDate, { archive }: Bulletin): readonly PeriodCount[] {
  return periodsAbove(day)
    .map((date) => {
      const undated =
        precisionOf(date) === 'year' ? archive.year(date).withoutMonth : archive.month(date).withoutDay;
      return { date, count: undated.length };
    })
    .filter(({ count }) => count > 0);
}

/** What needs more than a look is worked out when it is asked for: while editing, of one page among thousands. */
function viewOf(date: CalendarDate, list: ListView, bulletin: Bulletin): ArchiveView {
  const { archive } = bulletin;
  const precision = precisionOf(date);
  const view = { date, above: periodsAbove(date), list };
  if (precision === 'year') {
    const { months, count } = archive.year(date);
    const around = neighbours(archive.previousYear(date), archive.nextYear(date));
    return { ...view, ...around, precision, count, months };
  }
  if (precision === 'month') {
    const { count } = archive.month(date);
    const around = neighbours(archive.previousMonth(date), archive.nextMonth(date));
    return {
      ...view,
      ...around,
      precision,
      count,
      get weeks() {
        const { days } = archive.month(date);
        return monthCalendar(date).map((week) =>
          week.map((day) => day && { date: day, count: days.get(day)?.length ?? 0 }),
        );
      },
    };
  }
  const around = neighbours(archive.previousDay(date), archive.nextDay(date));
  return {
    ...view,
    ...around,
    precision,
    count: list.total,
    get partial() {
      return partialDates(date, bulletin);
    },
  };
}

/** All pages of a period of the archive, with or without stories. */
export function archiveViews(
  date: CalendarDate,
  bulletin: Bulletin,
  language: Language,
): readonly ArchiveView[] {
  return listViews(listedIn(date, bulletin), bulletin, language).map((list) => viewOf(date, list, bulletin));
}

/** A year of the archive's index. */
export interface YearView extends PeriodCount {
  readonly months: readonly PeriodCount[];
}

/** The years that have stories, newest first, with their months. */
export function archiveIndex(bulletin: Bulletin): readonly YearView[] {
  return bulletin.archive.years().map(({ date }) => bulletin.archive.year(date));
}

/**
 * The periods that have a page: each year that has stories, with all its months and days,
 * so that a typed address leads to the nearest stories.
 */
export function archivePeriods(bulletin: Bulletin): readonly CalendarDate[] {
  return bulletin.archive.years().flatMap(({ date: year }) => {
    const months = bulletin.archive.year(year).months.map(({ date }) => date);
    return [year, ...months.flatMap((month) => [month, ...daysOf(month)])];
  });
}

function daysOf(month: CalendarDate): readonly CalendarDate[] {
  const days = dateParts(periodOf(month).last).day ?? 0;
  return Array.from({ length: days }, (_, index) =>
    calendarDate(`${month}-${String(index + 1).padStart(2, '0')}`),
  );
}
