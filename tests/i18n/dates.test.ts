import { enGB } from 'date-fns/locale/en-GB';
import { vi } from 'date-fns/locale/vi';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import {
  dayOfMonth,
  ENGLISH_MONTHS,
  formatDate,
  formatDateWithWeekday,
  formatLongDate,
  formatPeriod,
  monthName,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../../src/i18n/dates.ts';

type Format = typeof formatDate;
const inBoth = (format: Format, date: string) => [
  format(calendarDate(date), 'vi'),
  format(calendarDate(date), 'en'),
];

describe('a date with its weekday', () => {
  it.each([
    ['2021-09-13', 'Thứ Hai, 13/09/2021', 'Monday, 13 September 2021'],
    ['2020-01-21', 'Thứ Ba, 21/01/2020', 'Tuesday, 21 January 2020'],
    ['2025-07-02', 'Thứ Tư, 02/07/2025', 'Wednesday, 2 July 2025'],
    ['2023-06-01', 'Thứ Năm, 01/06/2023', 'Thursday, 1 June 2023'],
    ['2021-12-31', 'Thứ Sáu, 31/12/2021', 'Friday, 31 December 2021'],
    ['2020-02-29', 'Thứ Bảy, 29/02/2020', 'Saturday, 29 February 2020'],
    ['2023-01-01', 'Chủ Nhật, 01/01/2023', 'Sunday, 1 January 2023'],
  ])('%s is “%s”, “%s”', (date, vi, en) => {
    expect(inBoth(formatDateWithWeekday, date)).toEqual([vi, en]);
  });

  it('stays as it is where the day isn’t known', () => {
    expect(inBoth(formatDateWithWeekday, '2023-06')).toEqual(['Tháng 6/2023', 'June 2023']);
    expect(inBoth(formatDateWithWeekday, '2023')).toEqual(['Năm 2023', '2023']);
  });
});

describe('a date in a list', () => {
  it.each([
    ['2021-09-13', '13/09/2021', '13 September 2021'],
    ['2021-09-03', '03/09/2021', '3 September 2021'],
    ['2023-06', 'Tháng 6/2023', 'June 2023'],
    ['2023-12', 'Tháng 12/2023', 'December 2023'],
    ['2020-01', 'Tháng 1/2020', 'January 2020'],
    ['2011', 'Năm 2011', '2011'],
  ])('%s is “%s”, “%s”', (date, vi, en) => {
    expect(inBoth(formatDate, date)).toEqual([vi, en]);
  });
});

describe('the long form', () => {
  it.each([
    ['2021-09-13', 'Ngày 13 tháng 9 năm 2021'],
    ['2020-01-21', 'Ngày 21 tháng 01 năm 2020'],
    ['2020-02-29', 'Ngày 29 tháng 02 năm 2020'],
    ['2020-03-09', 'Ngày 09 tháng 3 năm 2020'],
    ['2020-10-10', 'Ngày 10 tháng 10 năm 2020'],
    ['2021-12-01', 'Ngày 01 tháng 12 năm 2021'],
    ['2023-06', 'Tháng 6 năm 2023'],
    ['2023-02', 'Tháng 2 năm 2023'],
    ['2011', 'Năm 2011'],
  ])('pads days under 10, and months 1 and 2 of a day alone: %s is “%s”', (date, vi) => {
    expect(formatLongDate(calendarDate(date), 'vi')).toBe(vi);
  });

  it('is the only one in English', () => {
    for (const date of ['2021-09-03', '2023-06', '2011']) {
      expect(formatLongDate(calendarDate(date), 'en')).toBe(formatDate(calendarDate(date), 'en'));
    }
  });
});

describe('parts of a date', () => {
  it('are the month’s name, where there is a month', () => {
    expect(inBoth(monthName, '2023-06')).toEqual(['Tháng 6', 'June']);
    expect(inBoth(monthName, '2023-12-31')).toEqual(['Tháng 12', 'December']);
    expect(inBoth(monthName, '2023')).toEqual(['', '']);
  });

  it('are the day’s number, where there is a day', () => {
    expect(dayOfMonth(calendarDate('2023-06-02'))).toBe('2');
    expect(dayOfMonth(calendarDate('2023-06'))).toBe('');
  });
});

it.each([
  ['2020-01-21', '2020-01-21', 'ngày 21/01/2020', '21 January 2020'],
  ['2021-09', '2021-09', 'tháng 9/2021', 'September 2021'],
  ['2023', '2023', 'năm 2023', '2023'],
  ['2020-01', '2020-03', 'quý I/2020', 'Q1 2020'],
  ['2020-10', '2020-12', 'quý IV/2020', 'Q4 2020'],
  ['2020-01', '2020-06', '6 tháng đầu năm 2020', 'the first half of 2020'],
  ['2020-07', '2020-12', '6 tháng cuối năm 2020', 'the second half of 2020'],
  ['2020-12', '2021-02', 'tháng 12/2020 – tháng 2/2021', 'December 2020 – February 2021'],
])('The period from %s to %s is named', (from, to, vi, en) => {
  const period = { from: calendarDate(from), to: calendarDate(to) };
  expect([formatPeriod(period, 'vi'), formatPeriod(period, 'en')]).toEqual([vi, en]);
});

it('Weeks begin on Monday, in full and in short', () => {
  expect([WEEKDAYS.vi[0], WEEKDAYS.en[0]]).toEqual(['Thứ Hai', 'Monday']);
  expect([SHORT_WEEKDAYS.vi[0], SHORT_WEEKDAYS.en[0]]).toEqual(['T2', 'Mon']);
  for (const names of [...Object.values(WEEKDAYS), ...Object.values(SHORT_WEEKDAYS)]) {
    expect(new Set(names).size).toBe(7);
  }
});

it('Weekdays and English months have the names of date-fns’s locales', () => {
  // date-fns counts from Sunday.
  const days = [1, 2, 3, 4, 5, 6, 0] as const;
  expect(WEEKDAYS.vi).toEqual(days.map((day) => vi.localize.day(day)));
  expect(WEEKDAYS.en).toEqual(days.map((day) => enGB.localize.day(day)));
  expect(SHORT_WEEKDAYS.vi).toEqual(days.map((day) => vi.localize.day(day, { width: 'narrow' })));
  expect(SHORT_WEEKDAYS.en).toEqual(days.map((day) => enGB.localize.day(day, { width: 'abbreviated' })));
  const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
  expect(ENGLISH_MONTHS).toEqual(months.map((month) => enGB.localize.month(month)));
});

it('Every day of a leap year is printed as it is written', () => {
  const days = Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(2020, 0, index + 1)).toISOString().slice(0, 10),
  );
  for (const day of days) {
    expect(formatDate(calendarDate(day), 'vi')).toBe(day.split('-').toReversed().join('/'));
  }
  const weekdays = days.map((day) => formatDateWithWeekday(calendarDate(day), 'en').split(',')[0]);
  // 1 January 2020 was a Wednesday.
  expect(weekdays).toEqual(days.map((_, index) => WEEKDAYS.en[(index + 2) % 7]));
});
