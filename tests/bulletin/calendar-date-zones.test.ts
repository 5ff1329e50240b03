import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  calendarDate,
  dayInVietnam,
  daysBetween,
  isFuture,
  periodOf,
  timeInVietnam,
  weekdayOf,
} from '../../src/bulletin/calendar-date.ts';

const between = (a: string, b: string) => daysBetween(calendarDate(a), calendarDate(b));

describe('the day in Vietnam', () => {
  it('begins at 17:00 UTC of the day before', () => {
    expect(dayInVietnam(new Date('2020-01-20T16:59:59.999Z'))).toBe('2020-01-20');
    expect(dayInVietnam(new Date('2020-01-20T17:00:00Z'))).toBe('2020-01-21');
  });

  it('turns the month and the year as well', () => {
    expect(dayInVietnam(new Date('2019-12-31T17:00:00Z'))).toBe('2020-01-01');
    expect(dayInVietnam(new Date('2020-02-29T17:00:00Z'))).toBe('2020-03-01');
  });

  it('is none for an instant that is none', () => {
    expect(() => dayInVietnam(new Date('soon'))).toThrow(RangeError);
  });
});

it('The time of day in Vietnam is seven hours ahead of UTC', () => {
  expect(timeInVietnam(new Date('2026-11-30T23:00:00Z'))).toBe('06:00');
  expect(timeInVietnam(new Date('2026-12-01T06:05:59+07:00'))).toBe('06:05');
  expect(() => timeInVietnam(new Date('soon'))).toThrow(RangeError);
});

describe('the future', () => {
  const now = new Date('2023-06-10T17:00:00Z'); // 11 June in Vietnam

  it.each([
    ['2023-06-11', false],
    ['2023-06-12', true],
    ['2023-06', false],
    ['2023-07', true],
    ['2023', false],
    ['2024', true],
  ])('of %s is decided by its first day: %s', (date, expected) => {
    expect(isFuture(calendarDate(date), now)).toBe(expected);
  });

  it('begins a day earlier for those in the west than for those in Vietnam', () => {
    expect(isFuture(calendarDate('2023-06-11'), new Date('2023-06-10T16:59:00Z'))).toBe(true);
  });
});

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
  });
});
