import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { formatDate, formatDateWithWeekday, formatLongDate, typedForm } from '../../src/i18n/dates.ts';
import { checkRange, parseTypedDate } from '../../src/search/typed-dates.ts';

describe('a typed date', () => {
  test.each([
    ['21/01/2020', '2020-01-21'],
    ['21/1/2020', '2020-01-21'],
    ['21-1-2020', '2020-01-21'],
    ['21.1.2020', '2020-01-21'],
    [' 21 / 1 / 2020 ', '2020-01-21'],
    ['29/02/2020', '2020-02-29'],
    ['1/2020', '2020-01'],
    ['01-2020', '2020-01'],
    ['2020', '2020'],
    ['năm 2020', '2020'],
    ['tháng 1/2020', '2020-01'],
    ['Tháng 1 năm 2020', '2020-01'],
    ['thang 12 2020', '2020-12'],
    ['Ngày 21 tháng 01 năm 2020', '2020-01-21'],
    ['21 tháng 1, 2020', '2020-01-21'],
    ['tháng 1 năm 2020'.normalize('NFD'), '2020-01'],
    ['2020-01-21', '2020-01-21'],
    ['2020-01', '2020-01'],
    ['2020-1-5', '2020-01-05'],
    ['21 January 2020', '2020-01-21'],
    ['21st of Jan 2020', '2020-01-21'],
    ['January 21, 2020', '2020-01-21'],
    ['January 2020', '2020-01'],
    ['sept. 2021', '2021-09'],
    ['21-Nov-2020', '2020-11-21'],
    ['2020/1/5', '2020-01-05'],
    ['2020.01', '2020-01'],
    ['21–1–2020', '2020-01-21'],
    ['ngày 21/1/2020', '2020-01-21'],
    ['mùng 3 tháng 2 năm 2020', '2020-02-03'],
    ['Thứ Hai, 13/09/2021', '2021-09-13'],
    ['thứ 2 ngày 13/9/2021', '2021-09-13'],
    ['CN, 12/9/2021', '2021-09-12'],
    ['chu nhat 12-9-2021', '2021-09-12'],
    ['T7 11/9/2021', '2021-09-11'],
    ['Monday, 13 September 2021', '2021-09-13'],
    ['Mon 13 Sep 2021', '2021-09-13'],
    ['Thu 2 Sep 2021', '2021-09-02'],
    ['thu 2 13/9/2021', '2021-09-13'],
    ['Thứ Ba, 21/01/2020', '2020-01-21'],
    ['Thứ Ba, ngày 21 tháng 01 năm 2020', '2020-01-21'],
    ['Tuesday, 21 January 2020', '2020-01-21'],
    ['T9/2021', '2021-09'],
    ['tháng chín năm 2021', '2021-09'],
    ['Tháng mười một, 2021', '2021-11'],
    ['mùng hai tháng chín năm 1945', '1945-09-02'],
    ['21/01/2020.', '2020-01-21'],
  ])('may be written %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  test.each(['31/02/2020', '29/2/2021', '2020-13', '1/13/2020', '0/2020', '32/1/2020', '1/1/1800'])(
    'is impossible as %s',
    (typed) => {
      expect(parseTypedDate(typed)).toEqual({ kind: 'impossible' });
    },
  );

  test.each(['thứ Ba 13/09/2021', 'Tuesday, 13 September 2021', 'CN 13/9/2021'])(
    'falls on another weekday than %s says',
    (typed) => {
      expect(parseTypedDate(typed)).toEqual({ kind: 'weekday' });
    },
  );

  it.each(['vi', 'en'] as const)('may be written in all ways that pages in %s print it', (language) => {
    const ways = [typedForm, formatDate, formatDateWithWeekday, formatLongDate];
    for (let at = 0; at < 400; at++) {
      const day = new Date(Date.UTC(2015, 0, 1 + at * 11)).toISOString().slice(0, 10);
      const date = calendarDate(day.slice(0, [10, 7, 4][at % 3]));
      for (const write of ways)
        expect(parseTypedDate(write(date, language)), write(date, language)).toBe(date);
    }
  });

  test.each(['21/1/20', '1/20', 'tháng 1 năm 20', '26/3', '21 tháng 1'])(
    'lacks the whole year in %s',
    (typed) => {
      expect(parseTypedDate(typed)).toEqual({ kind: 'shortYear' });
    },
  );

  test.each([
    'hôm qua',
    '',
    '20200121',
    '1/2/3/2020',
    'tháng giêng 2020',
    '21 foo 2020',
    'ma 2020',
    '2020-01-21T00:00',
    'thứ Hai',
    'Thứ Hai, 9/2021',
    'quý I/2020',
    'thắng 9/2021',
  ])('is nonsense as %s', (typed) => {
    expect(parseTypedDate(typed)).toEqual({ kind: 'nonsense' });
  });
});

describe('a range', () => {
  const check = (from: string, to: string) => checkRange(calendarDate(from), calendarDate(to));

  it('may begin and end on one day, month or year', () => {
    expect([check('2020-01-21', '2020-01-21'), check('2020', '2020'), check('2020-12-31', '2020')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may be open', () => {
    expect(checkRange(undefined, calendarDate('2020'))).toBeUndefined();
    expect(checkRange(calendarDate('2020'), undefined)).toBeUndefined();
  });

  it('can’t end before it begins', () => {
    expect(check('2020-02-01', '2020-01')).toEqual({ kind: 'reversed' });
  });
});
