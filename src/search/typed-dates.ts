import { type CalendarDate, parseCalendarDate, periodOf } from '../bulletin/calendar-date.ts';
import { ENGLISH_MONTHS } from '../i18n/dates.ts';
import { foldWord } from './words.ts';

/** Why a typed date can't be taken: it is no date, no such day exists, its year has two digits, or the range is turned round. */
export type DateProblemKind = 'nonsense' | 'impossible' | 'shortYear' | 'reversed';

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

const SEPARATOR = String.raw`\s*[/.\-]\s*`;
const PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  new RegExp(String.raw`^(?:(?<day>\d{1,2})${SEPARATOR})?(?<month>\d{1,2})${SEPARATOR}(?<year>\d{2}|\d{4})$`),
  /^(?:(?:ngay\s+)?(?<day>\d{1,2})\s+)?thang\s+(?<month>\d{1,2})(?:\s*[/,]\s*|\s+)(?:nam\s+)?(?<year>\d{2}|\d{4})$/,
  /^nam\s+(?<year>\d{4})$/,
];
const ENGLISH = [
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<name>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/,
] as const;

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

/**
 * Reads a day, month or year as it is typed: `21/01/2020`, `21-1-2020`, `1/2020`, `tháng 1 năm 2020`, `2020`,
 * `21 January 2020`, `Jan 2020`, or as ISO. The day comes before the month, in English too.
 */
export function parseTypedDate(text: string): CalendarDate | DateProblem {
  const typed = read(foldWord(text.trim().toLowerCase()).replaceAll(/\s+/g, ' '));
  if (typed === undefined) return { kind: 'nonsense' };
  if (typed.year.length < 4) return { kind: 'shortYear' };
  const parts = [typed.year, typed.month, typed.day].flatMap((part) =>
    part === undefined ? [] : [part.padStart(2, '0')],
  );
  return parseCalendarDate(parts.join('-')) ?? { kind: 'impossible' };
}

/** What is wrong with a range, if its first day comes after its last one. */
export function checkRange(
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): DateProblem | undefined {
  if (from === undefined || to === undefined) return undefined;
  return periodOf(from).first > periodOf(to).last ? { kind: 'reversed' } : undefined;
}
