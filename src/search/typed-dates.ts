import { type CalendarDate, periodOf, weekdayOf } from '../bulletin/calendar-date.ts';
import { WEEKDAYS } from '../i18n/dates.ts';
import { type AskedTime, timeOf } from './asked-time.ts';
import { plainWord, readDate, type WrittenDate } from './date-grammar.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Why a typed date can't be taken: it is no date, no such day exists, it falls on another weekday, its year has two digits or
 * is missing, or the range is turned round.
 */
export type DateProblemKind = 'nonsense' | 'impossible' | 'weekday' | 'shortYear' | 'reversed';

/** What is wrong with a typed date. */
export interface DateProblem {
  readonly kind: DateProblemKind;
}

/** Ways of writing each weekday, Monday first, without accents. */
const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.vi.map((name, index) => {
  const vi = foldWord(name).toLowerCase();
  const en = (WEEKDAYS.en[index] ?? '').toLowerCase();
  const short = index === 6 ? 'cn' : `(?:thu|t) ${index + 2}`;
  return `${vi}|${short}|${en}|${en.slice(0, 3)}`;
});
const WEEKDAY = WEEKDAY_NAMES.map((names) => new RegExp(`^(?:${names}) `));

function timeOrProblem(written: WrittenDate): AskedTime | DateProblem {
  if (written.year?.length === 2) return { kind: 'shortYear' };
  return timeOf(written) ?? { kind: 'impossible' };
}

/** A day behind the weekday that it falls on; undefined where no weekday stands before a date. "Thu 2 May" is a Thursday, "thu 2" a Monday. */
function readWithWeekday(words: string): AskedTime | DateProblem | undefined {
  for (const [weekday, name] of WEEKDAY.entries()) {
    const written = name.test(words) ? readDate(words.replace(name, '')) : undefined;
    if (written?.day === undefined || written.year === undefined) continue;
    const time = timeOrProblem(written);
    return !('from' in time) || weekdayOf(time.from) === weekday ? time : { kind: 'weekday' };
  }
  return undefined;
}

/**
 * Reads what is typed for a time, in either language: a date as {@link parseTypedDate} reads it, a part of a year
 * (`quý I/2020`, `Q1 2020`, `6 tháng đầu năm 2020`), or a day of each year (`21 tháng 1`, `26/3`). What stands between its
 * words makes no difference.
 */
export function parseTypedTime(text: string): AskedTime | DateProblem {
  const words = wordsOf(text).map(plainWord).join(' ');
  const written = readDate(words);
  return written === undefined ? (readWithWeekday(words) ?? { kind: 'nonsense' }) : timeOrProblem(written);
}

/**
 * Reads a day, month or year as it is typed: `21/01/2020`, `21-1-2020`, `1/2020`, `T1/2020`, `tháng một năm 2020`, `2020`,
 * `21 January 2020`, `Jan 2020`, or as ISO. The day comes before the month, in English too; its weekday may stand before it.
 */
export function parseTypedDate(text: string): CalendarDate | DateProblem {
  const time = parseTypedTime(text);
  if ('kind' in time) return time;
  if ('dayOfYear' in time) return { kind: 'shortYear' };
  return time.from === time.to ? time.from : { kind: 'nonsense' };
}

/** What is wrong with a range, if its first day comes after its last one. */
export function checkRange(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): DateProblem | undefined {
  if (from === undefined || to === undefined) return undefined;
  return periodOf(from).first > periodOf(to).last ? { kind: 'reversed' } : undefined;
}
