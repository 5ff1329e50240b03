import {
  calendarDate,
  type CalendarDate,
  dateOf,
  dateParts,
  type Period,
  periodOf,
  weekdayOf,
} from '../../bulletin/calendar-date.ts';

/** The day so many days later, or earlier. */
function daysLater(day: CalendarDate, days: number): CalendarDate {
  const { year, month = 1, day: dayOfMonth = 1 } = dateParts(day);
  return calendarDate(new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10));
}

/** The same day of the month so many months later, or earlier; the last one of a month that is too short. */
export function monthsLater(day: CalendarDate, months: number): CalendarDate {
  const { year, month = 1, day: dayOfMonth = 1 } = dateParts(day);
  const count = year * 12 + (month - 1) + months;
  const { last } = periodOf(dateOf({ year: Math.floor(count / 12), month: (count % 12) + 1 }));
  return dateOf({ ...dateParts(last), day: Math.min(dayOfMonth, dateParts(last).day ?? dayOfMonth) });
}

/** The nearest day within a period. */
export function within({ first, last }: Period, day: CalendarDate): CalendarDate {
  return day < first ? first : day > last ? last : day;
}

const SUNDAY = 6;

/** Where a key leads from a day of a calendar, as in other grids of dates; undefined when the key is none of its. */
export function dayAfterKey(day: CalendarDate, key: string, shift: boolean): CalendarDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return daysLater(day, -1);
    case 'ArrowRight':
      return daysLater(day, 1);
    case 'ArrowUp':
      return daysLater(day, -7);
    case 'ArrowDown':
      return daysLater(day, 7);
    case 'Home':
      return daysLater(day, -weekdayOf(day));
    case 'End':
      return daysLater(day, SUNDAY - weekdayOf(day));
    case 'PageUp':
      return monthsLater(day, shift ? -12 : -1);
    case 'PageDown':
      return monthsLater(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}
