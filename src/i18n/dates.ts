import { lightFormat } from 'date-fns/lightFormat';
import { type CalendarDate, dateParts, precisionOf, utcDate, weekdayOf } from '../bulletin/calendar-date.ts';
import type { Bilingual, Language } from '../bulletin/language.ts';

// Those of date-fns's locales (a test compares them), which would add 4 KB to the search page's script; asking Intl for them
// took a third of the time in which that script starts.

/** Names of the weekdays, Monday first. */
export const WEEKDAYS: Bilingual<readonly string[]> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Weekdays as the heads of a calendar's columns, Monday first. */
export const SHORT_WEEKDAYS: Bilingual<readonly string[]> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** Names of the months in English, January first. */
export const ENGLISH_MONTHS: readonly string[] = [
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
];

/** The name of a date's month alone: `Tháng 6`, `June`; empty for a year. */
export function monthName(date: CalendarDate, language: Language): string {
  const { month } = dateParts(date);
  if (month === undefined) return '';
  // Newspapers number the months; the names of locales are words ("Tháng Sáu") or padded ("tháng 06").
  return language === 'vi' ? `Tháng ${month}` : (ENGLISH_MONTHS[month - 1] ?? '');
}

/** The number of a date's day alone, as in a calendar's cell; empty for a month or year. */
export function dayOfMonth(date: CalendarDate): string {
  return String(dateParts(date).day ?? '');
}

/** As printed in lists and tables: `13/09/2021`, `Tháng 6/2023`, `Năm 2023`; `13 September 2021`, `June 2023`, `2023`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month } = dateParts(date);
  if (language === 'en') return [dayOfMonth(date), monthName(date, 'en'), year].filter(Boolean).join(' ');
  if (month === undefined) return `Năm ${year}`;
  return precisionOf(date) === 'day'
    ? lightFormat(utcDate(date), 'dd/MM/yyyy')
    : `${monthName(date, 'vi')}/${year}`;
}

/** As one types it: `13/09/2021`, `06/2023`, `2023`; `13 September 2021`. */
export function typedForm(date: CalendarDate, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : formatDate(date, language);
}

/** {@link formatDate} with the weekday before a day: `Thứ Hai, 13/09/2021`, `Monday, 13 September 2021`. */
export function formatDateWithWeekday(date: CalendarDate, language: Language): string {
  const text = formatDate(date, language);
  if (precisionOf(date) !== 'day') return text;
  return `${WEEKDAYS[language][weekdayOf(date)] ?? ''}, ${text}`;
}

/**
 * The long form of headlines over lists: `Ngày 21 tháng 01 năm 2020`, `Tháng 6 năm 2023`, `Năm 2023`. English has one form.
 * The style of official papers pads days under 10 and months 1 and 2, where date-fns pads all months or none.
 */
export function formatLongDate(date: CalendarDate, language: Language): string {
  const { year, month } = dateParts(date);
  if (language === 'en' || month === undefined) return formatDate(date, language);
  if (precisionOf(date) === 'month') return `Tháng ${month} năm ${year}`;
  return lightFormat(utcDate(date), `'Ngày' dd 'tháng' ${month < 3 ? 'MM' : 'M'} 'năm' yyyy`);
}

const QUARTERS: Readonly<Record<string, string>> = {
  '01-03': 'I',
  '04-06': 'II',
  '07-09': 'III',
  '10-12': 'IV',
};
const HALVES: Readonly<Record<string, Bilingual>> = {
  '01-06': { vi: '6 tháng đầu năm', en: 'the first half of' },
  '07-12': { vi: '6 tháng cuối năm', en: 'the second half of' },
};

/** A printed date within a Vietnamese sentence: `ngày 13/09/2021`, `tháng 6/2023`, `năm 2023`. */
export function inVietnamese(date: string): string {
  return /^\d/.test(date) ? `ngày ${date}` : date.toLocaleLowerCase('vi');
}

/** A period within a sentence: `ngày 21/01/2020`, `tháng 9/2021`, `quý I/2020`, `6 tháng đầu năm 2020`; `September 2021`, `the first half of 2020`. */
export function formatPeriod(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  language: Language,
): string {
  if (from === to) {
    const date = formatDate(from, language);
    return language === 'vi' ? inVietnamese(date) : date;
  }
  const months = from.slice(0, 5) === to.slice(0, 5) ? `${from.slice(5)}-${to.slice(5)}` : '';
  const [quarter, half, year] = [QUARTERS[months], HALVES[months], from.slice(0, 4)];
  if (half) return `${half[language]} ${year}`;
  if (quarter !== undefined)
    return language === 'vi' ? `quý ${quarter}/${year}` : `Q${Number(to.slice(5)) / 3} ${year}`;
  return `${formatPeriod({ from, to: from }, language)} – ${formatPeriod({ from: to, to }, language)}`;
}
