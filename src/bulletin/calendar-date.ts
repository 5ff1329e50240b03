// The package as a whole loads for seconds.
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * A day, month or year as written, without time zone: `2020-01-21`, `2023-06` or `2011`.
 * The last two are partial and stand for the whole period.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** How exactly a calendar date is known. */
export type Precision = 'day' | 'month' | 'year';

/** The first and the last day of a calendar date's period, both as `YYYY-MM-DD`. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The numbers of a calendar date: month 1–12, day 1–31, as far as they are known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1));
}

function isDate(text: string): text is CalendarDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month));
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from 1900 on; undefined when the text is anything else or no such day exists. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  return isDate(text) ? text : undefined;
}

/** As {@link parseCalendarDate}, for texts that are known to be dates. Throws a RangeError when they aren't. */
export function calendarDate(text: string): CalendarDate {
  if (isDate(text)) return text;
  throw new RangeError(`"${text}" is not a calendar date. Write YYYY-MM-DD, YYYY-MM or YYYY.`);
}

/** Builds a calendar date from numbers (month 1–12). Throws a RangeError when there is no such date. */
export function dateOf({ year, month, day }: DateParts): CalendarDate {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  return calendarDate(parts.join('-'));
}

/** The numbers of a date. */
export function dateParts(date: CalendarDate): DateParts {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { year };
  const month = Number(date.slice(5, 7));
  return date.length === 7 ? { year, month } : { year, month, day: Number(date.slice(8, 10)) };
}

/** How exactly the date is known. */
export function precisionOf(date: CalendarDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The days that the date stands for. */
export function periodOf(date: CalendarDate): Period {
  const { year, month, day } = dateParts(date);
  if (day !== undefined) return { first: date, last: date };
  const lastMonth = month ?? 12;
  return {
    first: dateOf({ year, month: month ?? 1, day: 1 }),
    last: dateOf({ year, month: lastMonth, day: daysIn(year, lastMonth) }),
  };
}

/** The year that the date lies in, as `YYYY`. */
export function yearOf(date: CalendarDate): CalendarDate {
  return dateOf({ year: dateParts(date).year });
}

/** The month that the date lies in, as `YYYY-MM`; undefined for a year, which lies in none. */
export function monthOf(date: CalendarDate): CalendarDate | undefined {
  const { year, month } = dateParts(date);
  return month === undefined ? undefined : dateOf({ year, month });
}

/** Order of the written strings, oldest first: `2023` before `2023-06` before `2023-06-10`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two dates' periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

// Counted in UTC: a machine's own zone may lack a midnight, and Samoa's lacks a whole day.
function dayNumber(day: CalendarDate): number {
  const { year, month = 1, day: dayOfMonth = 1 } = dateParts(day);
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MILLISECONDS;
}

/** A period in numbers: its first and last day, counted from 0 on 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days that the date stands for, as numbers: for those who compare a date with many others. */
export function daySpan(date: CalendarDate): DaySpan {
  const { first, last } = periodOf(date);
  return { first: dayNumber(first), last: dayNumber(last) };
}

/** The day so many days after a day, before it where they are negative. Throws a RangeError for a partial date. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  if (precisionOf(day) !== 'day') throw new RangeError(`"${day}" is not a day: give it as YYYY-MM-DD.`);
  return calendarDate(new Date((dayNumber(day) + days) * DAY_MILLISECONDS).toISOString().slice(0, 10));
}

/** The day that follows a day. Throws a RangeError for a partial date. */
export function dayAfter(day: CalendarDate): CalendarDate {
  return daysAfter(day, 1);
}

/** Days between the nearest days of two spans; 0 when they share a day. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Days between the nearest days of two dates' periods; 0 when the periods share a day. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return daysApart(daySpan(a), daySpan(b));
}

/** Weekday of a day, 0 Monday to 6 Sunday. Throws a RangeError for a partial date. */
export function weekdayOf(day: CalendarDate): number {
  if (precisionOf(day) !== 'day') throw new RangeError(`"${day}" has no weekday: give it as YYYY-MM-DD.`);
  return (new Date(dayNumber(day) * DAY_MILLISECONDS).getUTCDay() + 6) % 7;
}

const VIETNAM_OFFSET_MINUTES = 7 * 60;

/**
 * The day that an instant falls on in Asia/Ho_Chi_Minh, which is UTC+7 without summer time since 1975.
 * Throws a RangeError for an invalid instant.
 */
export function dayInVietnam(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + VIETNAM_OFFSET_MINUTES * 60_000);
  return calendarDate(shifted.toISOString().slice(0, 10));
}

/** The time of day in Vietnam at an instant: `06:00`. Throws a RangeError for an invalid instant. */
export function timeInVietnam(instant: Date): string {
  const shifted = new Date(instant.getTime() + VIETNAM_OFFSET_MINUTES * 60_000);
  return shifted.toISOString().slice(11, 16);
}

/** Whether the first day of the date's period comes after the day that `now` falls on in Vietnam. */
export function isFuture(date: CalendarDate, now: Date): boolean {
  return periodOf(date).first > dayInVietnam(now);
}
