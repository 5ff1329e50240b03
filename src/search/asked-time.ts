import { type CalendarDate, parseCalendarDate, precisionOf, yearOf } from '../bulletin/calendar-date.ts';
import type { WrittenDate } from './date-grammar.ts';

/** From a first to a last day, month or year, whose whole periods count; one and the same for a single date. */
export interface AskedPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The time that a date asks for: a period, or a day of each year as `01-21`. */
export type AskedTime = AskedPeriod | { readonly dayOfYear: string };

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A year in which each day is there. */
const LEAP_YEAR = '2020';

/** The time that a written date means; undefined where its year has two digits, and where there is no such day or month. */
export function timeOf({ year, months, day }: WrittenDate): AskedTime | undefined {
  const [first, last] = months ?? [];
  const dateIn = (month: number | undefined): CalendarDate | undefined => {
    const numbers = [month, day].filter((number) => number !== undefined).map(twoDigits);
    return parseCalendarDate([year ?? LEAP_YEAR, ...numbers].join('-'));
  };
  const [from, to] = [dateIn(first), dateIn(last)];
  if (from === undefined || to === undefined || from > to) return undefined;
  return year === undefined ? { dayOfYear: from.slice(5) } : { from, to };
}

/** What a time is called in the table of words, where texts hold it: `2020-01-21`, `2020-01/2020-03`, `--01-21`. */
export function keyOf(time: AskedTime): string {
  if ('dayOfYear' in time) return `--${time.dayOfYear}`;
  return time.from === time.to ? time.from : `${time.from}/${time.to}`;
}

/**
 * Keys of which a text must hold all to hold a time. A part of a year has a name that texts may bear (`quý I/2020`); of other
 * ranges they hold the two ends.
 */
export function textKeys(time: AskedTime): readonly string[] {
  if ('dayOfYear' in time || isPartOfYear(time)) return [keyOf(time)];
  return [...new Set([time.from, time.to])];
}

/** Whether a period is some months of a year, or one date. */
function isPartOfYear({ from, to }: AskedPeriod): boolean {
  return (
    from === to || ([from, to].every((date) => precisionOf(date) === 'month') && yearOf(from) === yearOf(to))
  );
}

/** The keys of all times that a written date holds: of a day its own, its month's, and that of the day of each year. */
export function keysOf({ year, months, day }: WrittenDate): readonly string[] {
  const ofYear = { ...(year !== undefined && { year }), ...(months && { months }) };
  const all: readonly WrittenDate[] =
    day === undefined
      ? [ofYear]
      : [{ ...ofYear, day }, ...(months ? [{ months, day }] : []), ...(year === undefined ? [] : [ofYear])];
  const times = all.map(timeOf).filter((time) => time !== undefined);
  return [...new Set(times.map(keyOf))];
}
