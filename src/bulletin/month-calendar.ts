import { dateOf, dateParts, periodOf, precisionOf, weekdayOf, type CalendarDate } from './calendar-date.ts';

const DAYS_OF_WEEK = 7;

/**
 * The weeks of a month (`YYYY-MM`) from Monday to Sunday, seven cells each; a cell outside the month is undefined.
 * Throws a RangeError for a day or a year.
 */
export function monthCalendar(month: CalendarDate): readonly (readonly (CalendarDate | undefined)[])[] {
  if (precisionOf(month) !== 'month') throw new RangeError(`"${month}" is not a month. Write YYYY-MM.`);
  const { first, last } = periodOf(month);
  const days = dateParts(last).day ?? 0;
  const blanks = weekdayOf(first);
  const weeks = Math.ceil((blanks + days) / DAYS_OF_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, weekday) => {
      const day = week * DAYS_OF_WEEK + weekday - blanks + 1;
      return day >= 1 && day <= days ? dateOf({ ...dateParts(month), day }) : undefined;
    }),
  );
}
