import { describe, expect, it } from 'vitest';
import { calendarDate, weekdayOf } from '../../src/bulletin/calendar-date.ts';
import { monthCalendar } from '../../src/bulletin/month-calendar.ts';

const calendar = (month: string) => monthCalendar(calendarDate(month));
const numbers = (month: string) =>
  calendar(month).map((week) => week.map((day) => (day === undefined ? 0 : Number(day.slice(-2)))));

describe('the calendar of a month', () => {
  it('runs from Monday to Sunday, with blanks outside the month', () => {
    expect(numbers('2023-06')).toEqual([
      [0, 0, 0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9, 10, 11],
      [12, 13, 14, 15, 16, 17, 18],
      [19, 20, 21, 22, 23, 24, 25],
      [26, 27, 28, 29, 30, 0, 0],
    ]);
  });

  it('holds whole dates', () => {
    expect(calendar('2023-06')[0]?.[3]).toBe('2023-06-01');
    expect(calendar('2023-06')[0]?.[2]).toBeUndefined();
  });

  it('has four weeks for a February that begins on a Monday, and six where they are needed', () => {
    expect(numbers('2021-02').map(([monday]) => monday)).toEqual([1, 8, 15, 22]);
    expect(calendar('2023-10')).toHaveLength(6);
    expect(numbers('2023-10').at(-1)).toEqual([30, 31, 0, 0, 0, 0, 0]);
  });

  it('puts each day of a month once, below its weekday, summer time or not', () => {
    for (const month of ['2020-02', '2020-03', '2020-11', '1999-12', '2000-02']) {
      const cells = calendar(month).flatMap((week) => week.map((day, weekday) => ({ day, weekday })));
      const days = cells.filter(({ day }) => day !== undefined);
      expect(days.map(({ day }) => Number(day?.slice(-2)))).toEqual(days.map((_, index) => index + 1));
      for (const { day, weekday } of days) expect(day && weekdayOf(day)).toBe(weekday);
    }
  });

  it('belongs to a month, not to a day or year', () => {
    expect(() => calendar('2023')).toThrow(new RangeError('"2023" is not a month. Write YYYY-MM.'));
    expect(() => calendar('2023-06-10')).toThrow(RangeError);
  });
});
