import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { dayInVietnam, isFuture, timeInVietnam } from '../../src/bulletin/vietnam-time.ts';

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
