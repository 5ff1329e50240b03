import { parseCalendarDate } from '../bulletin/calendar-date.ts';
import type { Bilingual } from '../bulletin/language.ts';

/** Reads `5/3/2026`, `3.2026` or `2026-3-5` as Vietnamese readers do, day before month; undefined when it is no date. */
export function meantDate(written: string): string | undefined {
  const numbers = written.trim().split(/\s*[-/.]\s*/);
  const ordered = /^\d{4}$/.test(numbers[0] ?? '') ? numbers : numbers.toReversed();
  const [year, ...rest] = ordered.map((number) => number.padStart(2, '0'));
  return parseCalendarDate([year, ...rest].join('-'));
}

/** The problem with something that should be a calendar date: the form that was meant, where it is clear. */
export function dateMessage(key: string, written: string): Bilingual {
  const meant = meantDate(written);
  return meant === undefined
    ? {
        vi: `“${written}” không phải là ngày có thật. Viết năm-tháng-ngày, năm-tháng hoặc năm, ví dụ: ${key}: 2020-01-21`,
        en: `“${written}” is not a date that exists. Write year-month-day, year-month or year, for example: ${key}: 2020-01-21`,
      }
    : {
        vi: `Ngày “${written}” viết chưa đúng mẫu năm-tháng-ngày. Viết: ${key}: ${meant}`,
        en: `The date “${written}” is not in the form year-month-day. Write: ${key}: ${meant} (read with the day before the month)`,
      };
}

/** The same for a day, where a month or year won't do. */
export function dayMessage(key: string, written: string): Bilingual {
  const partial = parseCalendarDate(written) !== undefined;
  if (!partial) return dateMessage(key, written);
  return {
    vi: `“${written}” chưa đủ ngày. Viết năm-tháng-ngày, ví dụ: ${key}: 2025-06-30`,
    en: `“${written}” is not a whole day. Write year-month-day, for example: ${key}: 2025-06-30`,
  };
}
