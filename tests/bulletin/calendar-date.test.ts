import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  compareDates,
  dateOf,
  dateParts,
  daysAfter,
  daysApart,
  daysBetween,
  daySpan,
  monthOf,
  parseCalendarDate,
  periodOf,
  precisionOf,
  weekdayOf,
  yearOf,
} from '../../src/bulletin/calendar-date.ts';

const between = (a: string, b: string) => daysBetween(calendarDate(a), calendarDate(b));
const weekday = (day: string) => weekdayOf(calendarDate(day));

describe('reading a date', () => {
  it.each(['2020-01-21', '2023-06', '2011', '1900', '1900-01-01', '2020-02-29', '2000-02-29', '2023-12-31'])(
    'takes %s as it is written',
    (text) => {
      expect(parseCalendarDate(text)).toBe(text);
    },
  );

  it.each(['2023-02-30', '2021-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00'])(
    'refuses %s, a day that never was',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
    },
  );

  it.each([
    '',
    ' ',
    '5/3/2026',
    '21-01-2020',
    '2020-1-21',
    '2020/01/21',
    ' 2020-01-21',
    '2020-01-21\n',
    '2020-01-21T00:00:00Z',
    '20-01-21',
    '202',
    '20200121',
    '-2020',
    '２０２０',
  ])('refuses %j, written another way', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  it('refuses years before 1900, which are slips of the pen', () => {
    expect(parseCalendarDate('1899')).toBeUndefined();
    expect(parseCalendarDate('0202-01-21')).toBeUndefined();
  });

  it('says what to write instead of a text that is no date', () => {
    expect(() => calendarDate('5/3/2026')).toThrow(
      new RangeError('"5/3/2026" is not a calendar date. Write YYYY-MM-DD, YYYY-MM or YYYY.'),
    );
  });
});

describe('the numbers of a date', () => {
  it.each(['2020-01-21', '2023-06', '2011'])('make %s again', (text) => {
    expect(dateOf(dateParts(calendarDate(text)))).toBe(text);
  });

  it('hold no month or day that is not known', () => {
    expect(dateParts(calendarDate('2020-01-21'))).toStrictEqual({ year: 2020, month: 1, day: 21 });
    expect(dateParts(calendarDate('2023-06'))).toStrictEqual({ year: 2023, month: 6 });
    expect(dateParts(calendarDate('2011'))).toStrictEqual({ year: 2011 });
  });

  it('make no date of a day that never was', () => {
    expect(() => dateOf({ year: 2021, month: 2, day: 29 })).toThrow(RangeError);
    expect(() => dateOf({ year: 2021, month: 1.5 })).toThrow(RangeError);
  });

  it('say how exactly a date is known', () => {
    expect(precisionOf(calendarDate('2020-01-21'))).toBe('day');
    expect(precisionOf(calendarDate('2023-06'))).toBe('month');
    expect(precisionOf(calendarDate('2011'))).toBe('year');
  });

  it('give the year and month that a date lies in, and no month for a year', () => {
    expect(yearOf(calendarDate('2020-01-21'))).toBe('2020');
    expect(monthOf(calendarDate('2020-01-21'))).toBe('2020-01');
    expect(monthOf(calendarDate('2023-06'))).toBe('2023-06');
    expect(monthOf(calendarDate('2011'))).toBeUndefined();
  });
});

describe('order', () => {
  it('puts a year before its months, and a month before its days', () => {
    const dates = ['2023-06-10', '2024', '2023', '2023-06', '2022-12-31', '2023-06-09'].map(calendarDate);
    expect(dates.sort(compareDates)).toEqual([
      '2022-12-31',
      '2023',
      '2023-06',
      '2023-06-09',
      '2023-06-10',
      '2024',
    ]);
  });

  it('holds equal dates for equal', () => {
    expect(compareDates(calendarDate('2023'), calendarDate('2023'))).toBe(0);
  });
});

describe('the period of a date', () => {
  it.each([
    ['2020-01-21', '2020-01-21', '2020-01-21'],
    ['2023-06', '2023-06-01', '2023-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2011', '2011-01-01', '2011-12-31'],
  ])('of %s is %s to %s', (date, first, last) => {
    expect(periodOf(calendarDate(date))).toEqual({ first, last });
  });
});

describe('distance', () => {
  it('counts the days between two days, either way round', () => {
    expect(between('2020-01-21', '2020-02-01')).toBe(11);
    expect(between('2020-02-01', '2020-01-21')).toBe(11);
    expect(between('2020-02-28', '2020-03-01')).toBe(2);
    expect(between('2020-01-21', '2020-01-21')).toBe(0);
  });

  it('is measured between the nearest days of two periods', () => {
    expect(between('2023-06', '2023-07-04')).toBe(4);
    expect(between('2022', '2023-03')).toBe(60);
    expect(between('2023', '2022')).toBe(1);
  });

  it('is none where one period lies in the other', () => {
    expect(between('2023', '2023-06-10')).toBe(0);
    expect(between('2023-12-31', '2023')).toBe(0);
    expect(between('2023-06', '2023')).toBe(0);
  });

  it('is the same for spans that were worked out before', () => {
    expect(daySpan(calendarDate('1970-01'))).toEqual({ first: 0, last: 30 });
    expect(daysApart(daySpan(calendarDate('2023-06')), daySpan(calendarDate('2023-07-04')))).toBe(4);
  });
});

describe('the weekday', () => {
  it('counts from 0, Monday, to 6, Sunday', () => {
    expect(weekday('2021-09-13')).toBe(0);
    expect(weekday('2021-09-19')).toBe(6);
    expect(weekday('2020-01-21')).toBe(1);
  });

  it('is right before 1970 too', () => {
    expect(weekday('1930-02-03')).toBe(0);
    expect(weekday('1900-01-01')).toBe(0);
  });

  it('belongs to a day, not to a month or year', () => {
    expect(() => weekday('2023-06')).toThrow(
      new RangeError('"2023-06" has no weekday: give it as YYYY-MM-DD.'),
    );
    expect(() => weekday('2023')).toThrow(RangeError);
  });
});

describe('the days after a day', () => {
  it('are of the next month, or year, where they must be', () => {
    expect(daysAfter(calendarDate('2025-06-30'), 1)).toBe('2025-07-01');
    expect(daysAfter(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(daysAfter(calendarDate('1969-12-31'), 1)).toBe('1970-01-01');
  });

  it('lie before it where their number is negative', () => {
    expect(daysAfter(calendarDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysAfter(calendarDate('2020-01-21'), -365)).toBe('2019-01-21');
  });

  it('are those of a day, not of a month or year', () => {
    expect(() => daysAfter(calendarDate('2023-06'), 1)).toThrow(
      new RangeError('"2023-06" is not a day: give it as YYYY-MM-DD.'),
    );
  });
});
