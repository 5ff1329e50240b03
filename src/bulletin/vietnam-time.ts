import { TZDateMini } from '@date-fns/tz/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import { type CalendarDate, dayOf, periodOf } from './calendar-date.ts';
import { once } from './once.ts';

const inVietnam = (instant: Date) => new TZDateMini(instant, 'Asia/Ho_Chi_Minh');

/** The day that an instant falls on in Vietnam. Throws a RangeError for an invalid instant. */
// Every rule about dates asks for today's, story by story, and a time zone is slow to look up.
export const dayInVietnam: (instant: Date) => CalendarDate = once((instant) => dayOf(inVietnam(instant)));

/** The time of day in Vietnam at an instant: `06:00`. Throws a RangeError for an invalid instant. */
export function timeInVietnam(instant: Date): string {
  return lightFormat(inVietnam(instant), 'HH:mm');
}

/** Whether the first day of the date's period comes after the day that `now` falls on in Vietnam. */
export function isFuture(date: CalendarDate, now: Date): boolean {
  return periodOf(date).first > dayInVietnam(now);
}
