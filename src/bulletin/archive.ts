import { firstIndex } from './binary-search.ts';
import { type CalendarDate, monthOf, type Precision, precisionOf, yearOf } from './calendar-date.ts';
import { newestFirst } from './order.ts';
import type { Story } from './story.ts';

/** How many stories certainly lie in a period. */
export interface PeriodCount {
  readonly date: CalendarDate;
  readonly count: number;
}

/** The nearest periods of the same length that have stories. */
export interface Neighbours {
  readonly previous?: CalendarDate;
  readonly next?: CalendarDate;
}

/**
 * The search by date. A story lies where it certainly does: one dated `2023` in the year and in no month,
 * one dated `2023-06` in the month and on no day. Periods are years (`YYYY`), months (`YYYY-MM`) and days (`YYYY-MM-DD`).
 */
export interface Archive {
  /** The periods of a length that have stories, newest first. */
  readonly periods: (length: Precision) => readonly CalendarDate[];
  /** The stories of a period, newest first. */
  readonly storiesIn: (period: CalendarDate) => readonly Story[];
  readonly count: (period: CalendarDate) => PeriodCount;
  /** The stories dated by the period itself: of a year, those whose month isn't known. */
  readonly datedBy: (period: CalendarDate) => readonly Story[];
  /** The way from a period, with or without stories, to the nearest that have some. */
  readonly around: (period: CalendarDate) => Neighbours;
}

/** The year of a month; the year and the month of a day. */
export function periodsAbove(date: CalendarDate): readonly CalendarDate[] {
  const month = monthOf(date);
  return [yearOf(date), ...(month ? [month] : [])].filter((period) => period !== date);
}

/** Arranges the stories by year, month and day. */
export function createArchive(stories: readonly Story[]): Archive {
  const byPeriod = new Map<CalendarDate, Story[]>();
  for (const story of stories.toSorted(newestFirst)) {
    for (const period of [...periodsAbove(story.date), story.date]) {
      const found = byPeriod.get(period);
      if (found) found.push(story);
      else byPeriod.set(period, [story]);
    }
  }
  const byLength = Map.groupBy(byPeriod.keys(), precisionOf);
  const periods = (length: Precision) => byLength.get(length) ?? [];
  const storiesIn = (period: CalendarDate) => byPeriod.get(period) ?? [];

  return {
    periods,
    storiesIn,
    count: (date) => ({ date, count: storiesIn(date).length }),
    datedBy: (period) => storiesIn(period).filter(({ date }) => date === period),
    around: (period) => {
      const dates = periods(precisionOf(period));
      const previous = dates[firstIndex(dates, (date) => date < period)];
      const next = dates[firstIndex(dates, (date) => date <= period) - 1];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}
