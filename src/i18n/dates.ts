import { type CalendarDate, dateParts, precisionOf, weekdayOf } from '../bulletin/calendar-date.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';

/** Names of the weekdays, Monday first. */
export const WEEKDAYS = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Bilingual<readonly string[]>;

/** Weekdays as the heads of a calendar's columns, Monday first. */
export const SHORT_WEEKDAYS = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const satisfies Bilingual<readonly string[]>;

/** Names of the months in English, January first. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const padded = (value: number): string => String(value).padStart(2, '0');

/** The name of a date's month alone: `Tháng 6`, `June`; empty for a year. */
export function monthName(date: CalendarDate, language: Language): string {
  const { month } = dateParts(date);
  if (month === undefined) return '';
  return language === 'vi' ? `Tháng ${month}` : (ENGLISH_MONTHS[month - 1] ?? '');
}

/** The number of a date's day alone, as in a calendar's cell; empty for a month or year. */
export function dayOfMonth(date: CalendarDate): string {
  return String(dateParts(date).day ?? '');
}

/** As printed in lists and tables: `13/09/2021`, `Tháng 6/2023`, `Năm 2023`; `13 September 2021`, `June 2023`, `2023`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  if (language === 'vi') {
    if (month === undefined) return `Năm ${year}`;
    return day === undefined ? `Tháng ${month}/${year}` : `${padded(day)}/${padded(month)}/${year}`;
  }
  return [day, month === undefined ? undefined : ENGLISH_MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** {@link formatDate} with the weekday before a day: `Thứ Hai, 13/09/2021`, `Monday, 13 September 2021`. */
export function formatDateWithWeekday(date: CalendarDate, language: Language): string {
  const text = formatDate(date, language);
  if (precisionOf(date) !== 'day') return text;
  return `${WEEKDAYS[language][weekdayOf(date)] ?? ''}, ${text}`;
}

/**
 * The long form of headlines over lists: `Ngày 21 tháng 01 năm 2020` (days under 10 and months 1 and 2 padded,
 * the style of official papers), `Tháng 6 năm 2023`, `Năm 2023`. English has one form.
 */
export function formatLongDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  if (language === 'en' || month === undefined) return formatDate(date, language);
  if (day === undefined) return `Tháng ${month} năm ${year}`;
  return `Ngày ${padded(day)} tháng ${month < 3 ? padded(month) : month} năm ${year}`;
}
