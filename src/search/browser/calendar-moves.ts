import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type CalendarDate, dayOf, type Period, utcDate } from '../../bulletin/calendar-date.ts';

/** The same day of the month so many months later, or earlier; the last one of a month that is too short. */
export function monthsLater(day: CalendarDate, months: number): CalendarDate {
  return dayOf(addMonths(utcDate(day), months));
}

/** The nearest day within a period. */
export function within({ first, last }: Period, day: CalendarDate): CalendarDate {
  return day < first ? first : day > last ? last : day;
}

function dateAfterKey(date: Date, key: string, shift: boolean): Date | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return startOfISOWeek(date);
    case 'End':
      return endOfISOWeek(date);
    case 'PageUp':
      return addMonths(date, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shift ? 12 : 1);
    default:
      return undefined;
  }
}

/** Where a key leads from a day of a calendar, as in other grids of dates; undefined for any other key. */
export function dayAfterKey(day: CalendarDate, key: string, shift: boolean): CalendarDate | undefined {
  const date = dateAfterKey(utcDate(day), key, shift);
  return date && dayOf(date);
}
