// One function at a time: date-fns as a whole takes seconds to load, and the search page needs few of them.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lastDayOfYear } from 'date-fns/lastDayOfYear';
import { lightFormat } from 'date-fns/lightFormat';

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

// date-fns knows no partial dates, so what is written is checked and taken apart here.
const PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function isDate(text: string): text is CalendarDate {
  if (!PATTERN.test(text)) return false;
  const [year, month, day] = [
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7) || 1),
    Number(text.slice(8) || 1),
  ];
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= getDaysInMonth(new UTCDateMini(year, month - 1));
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

/**
 * The first day of a date's period at midnight UTC, for the functions of date-fns: they keep to the zone of what they
 * are given, and a machine's own zone may lack a midnight, as Samoa's lacks a whole day.
 */
export function utcDate(date: CalendarDate): Date {
  return new UTCDateMini(date);
}

/** The day of a date of date-fns, in the zone that the date itself keeps to. Throws a RangeError for an invalid one. */
export function dayOf(date: Date): CalendarDate {
  return calendarDate(lightFormat(date, 'yyyy-MM-dd'));
}

/** The days that the date stands for. */
export function periodOf(date: CalendarDate): Period {
  const precision = precisionOf(date);
  if (precision === 'day') return { first: date, last: date };
  const first = utcDate(date);
  const last = precision === 'year' ? lastDayOfYear(first) : lastDayOfMonth(first);
  return { first: dayOf(first), last: dayOf(last) };
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

/** A period in numbers: its first and last day, counted from 0 on 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const EPOCH = new UTCDateMini(0);
const daysSinceEpoch = (day: CalendarDate): number => differenceInCalendarDays(utcDate(day), EPOCH);

/** The days that the date stands for, as numbers: for those who compare a date with many others. */
export function daySpan(date: CalendarDate): DaySpan {
  const { first, last } = periodOf(date);
  const number = daysSinceEpoch(first);
  return { first: number, last: last === first ? number : daysSinceEpoch(last) };
}

/** The day so many days after a day, before it where they are negative. Throws a RangeError for a partial date. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  if (precisionOf(day) !== 'day') throw new RangeError(`"${day}" is not a day: give it as YYYY-MM-DD.`);
  return dayOf(addDays(utcDate(day), days));
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
  return getISODay(utcDate(day)) - 1;
}
