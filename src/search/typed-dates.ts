import { type CalendarDate, parseCalendarDate, periodOf, weekdayOf } from '../bulletin/calendar-date.ts';
import { ENGLISH_MONTHS, WEEKDAYS } from '../i18n/dates.ts';
import { foldWord } from './words.ts';

/**
 * Why a typed date can't be taken: it is no date, no such day exists, it falls on another weekday, its year has two digits,
 * or the range is turned round.
 */
export type DateProblemKind = 'nonsense' | 'impossible' | 'weekday' | 'shortYear' | 'reversed';

/** What is wrong with a typed date. */
export interface DateProblem {
  readonly kind: DateProblemKind;
}

/** The numbers of a date as typed. */
interface Typed {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year: string;
}

const DAY = String.raw`(?:(?:ngay|mung|mong)\s+)?(?<day>\d{1,2})`;
const SEPARATOR = String.raw`\s*[/.\-–]\s*`;
const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:\s*[-/.]\s*(?<month>\d{1,2})(?:\s*[-/.]\s*(?<day>\d{1,2}))?)?$/,
  new RegExp(`^(?:${DAY}${SEPARATOR})?(?<month>\\d{1,2})${SEPARATOR}(?<year>\\d{2}|\\d{4})$`),
  new RegExp(
    String.raw`^(?:${DAY}\s+)?thang\s+(?<month>\d{1,2})(?:\s*[/,.\-–]\s*|\s+)(?:nam\s+)?(?<year>\d{2}|\d{4})$`,
  ),
  /^nam\s+(?<year>\d{4})$/,
];
const ENGLISH = [
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/,
] as const;

/** Ways of writing each weekday, Monday first, without accents. */
const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.vi.map((name, index) => {
  const vi = foldWord(name).toLowerCase();
  const en = (WEEKDAYS.en[index] ?? '').toLowerCase();
  const short = index === 6 ? 'cn' : `(?:thu |t)${index + 2}`;
  return `${vi}|${short}|${en}|${en.slice(0, 3)}`;
});
const WEEKDAY = WEEKDAY_NAMES.map((names) => new RegExp(`^(?:${names})(?:\\s*,\\s*|\\.?\\s+)`));

/** The number of an English month by its name or its beginning, three letters at least. */
function monthNamed(name: string): string | undefined {
  const at = ENGLISH_MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return at < 0 ? undefined : String(at + 1);
}

function read(text: string): Typed | undefined {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.year !== undefined) return { day: groups.day, month: groups.month, year: groups.year };
  }
  for (const pattern of ENGLISH) {
    const groups = pattern.exec(text)?.groups;
    const month = monthNamed(groups?.name ?? '-');
    if (groups?.year !== undefined && month !== undefined)
      return { day: groups.day, month, year: groups.year };
  }
  return undefined;
}

function dateIn({ year, month, day }: Typed): CalendarDate | DateProblem {
  if (year.length < 4) return { kind: 'shortYear' };
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  return parseCalendarDate(parts.join('-')) ?? { kind: 'impossible' };
}

/** A day behind the weekday that it falls on; undefined where no weekday stands before a date. "Thu 2 May" is a Thursday, "thu 2" a Monday. */
function readWithWeekday(text: string): CalendarDate | DateProblem | undefined {
  for (const [weekday, name] of WEEKDAY.entries()) {
    const typed = read(text.replace(name, ''));
    if (typed?.day === undefined || !name.test(text)) continue;
    const date = dateIn(typed);
    return typeof date === 'object' || weekdayOf(date) === weekday ? date : { kind: 'weekday' };
  }
  return undefined;
}

/**
 * Reads a day, month or year as it is typed: `21/01/2020`, `21-1-2020`, `1/2020`, `tháng 1 năm 2020`, `2020`,
 * `21 January 2020`, `Jan 2020`, or as ISO. The day comes before the month, in English too; its weekday may stand before it.
 */
export function parseTypedDate(text: string): CalendarDate | DateProblem {
  const folded = foldWord(text.trim().toLowerCase()).replaceAll(/\s+/g, ' ');
  const typed = read(folded);
  return typed === undefined ? (readWithWeekday(folded) ?? { kind: 'nonsense' }) : dateIn(typed);
}

/** What is wrong with a range, if its first day comes after its last one. */
export function checkRange(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): DateProblem | undefined {
  if (from === undefined || to === undefined) return undefined;
  return periodOf(from).first > periodOf(to).last ? { kind: 'reversed' } : undefined;
}
