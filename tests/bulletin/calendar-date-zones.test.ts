import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  calendarDate,
  daysAfter,
  daysBetween,
  periodOf,
  weekdayOf,
} from '../../src/bulletin/calendar-date.ts';
import { monthCalendar } from '../../src/bulletin/month-calendar.ts';

const between = (a: string, b: string) => daysBetween(calendarDate(a), calendarDate(b));

describe('the time zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is the one that the test project names', ({ task }) => {
    const offsets: Record<string, number> = { west: 8 * 60, east: -7 * 60 };
    expect(new Date('2020-01-21T00:00:00Z').getTimezoneOffset()).toBe(offsets[task.file.projectName ?? '']);
  });

  it('changes no distance over a change of clocks', () => {
    expect(between('2020-03-07', '2020-03-09')).toBe(2);
    expect(between('2020-10-31', '2020-11-02')).toBe(2);
    expect(between('2020-01-01', '2020-12-31')).toBe(365);
  });

  it.each([
    ['Pacific/Apia', '2011-12-30', 'never came', 4],
    ['America/Sao_Paulo', '2018-11-04', 'had no midnight', 6],
  ])('leaves alone, in %s, %s, which %s there', (zone, text, _, expectedWeekday) => {
    vi.stubEnv('TZ', zone);
    const midnight = new Date(`${text}T00:00`);
    expect([midnight.getDate(), midnight.getHours()]).not.toEqual([Number(text.slice(-2)), 0]);

    expect(periodOf(calendarDate(text))).toEqual({ first: text, last: text });
    expect(weekdayOf(calendarDate(text))).toBe(expectedWeekday);
    expect(between('2011-12-29', '2011-12-30')).toBe(1);
    expect(between('2018-11-03', '2018-11-05')).toBe(2);
    expect(daysAfter(calendarDate(text), 0)).toBe(text);
    expect(monthCalendar(calendarDate(text.slice(0, 7))).flat()).toContain(text);
  });
});
