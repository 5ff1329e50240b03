import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { eachWeekOfInterval } from 'date-fns/eachWeekOfInterval';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { isSameMonth } from 'date-fns/isSameMonth';
import { type CalendarDate, dayOf, periodOf, precisionOf, utcDate } from './calendar-date.ts';

/**
 * The weeks of a month (`YYYY-MM`) from Monday to Sunday, seven cells each; a cell outside the month is undefined.
 * Throws a RangeError for a day or a year.
 */
export function monthCalendar(month: CalendarDate): readonly (readonly (CalendarDate | undefined)[])[] {
  if (precisionOf(month) !== 'month') throw new RangeError(`"${month}" is not a month. Write YYYY-MM.`);
  const start = utcDate(month);
  const end = utcDate(periodOf(month).last);
  return eachWeekOfInterval({ start, end }, { weekStartsOn: 1 }).map((monday) =>
    eachDayOfInterval({ start: monday, end: endOfISOWeek(monday) }).map((day) =>
      isSameMonth(day, start) ? dayOf(day) : undefined,
    ),
  );
}
