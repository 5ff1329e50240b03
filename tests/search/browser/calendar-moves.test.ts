import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/bulletin/calendar-date.ts';
import { dayAfterKey, monthsLater, within } from '../../../src/search/browser/calendar-moves.ts';

describe('keys in a calendar', () => {
  test.each([
    ['ArrowLeft', '2020-03-01', '2020-02-29'],
    ['ArrowRight', '2020-12-31', '2021-01-01'],
    ['ArrowUp', '2020-01-05', '2019-12-29'],
    ['ArrowDown', '2020-01-28', '2020-02-04'],
    ['Home', '2020-01-21', '2020-01-20'],
    ['Home', '2020-01-20', '2020-01-20'],
    ['End', '2020-01-21', '2020-01-26'],
    ['PageUp', '2020-03-31', '2020-02-29'],
    ['PageDown', '2020-12-15', '2021-01-15'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(calendarDate(from), key, false)).toBe(to);
  });

  test('lead by years with Shift', () => {
    expect(dayAfterKey(calendarDate('2020-02-29'), 'PageUp', true)).toBe('2019-02-28');
    expect(dayAfterKey(calendarDate('2020-02-29'), 'PageDown', true)).toBe('2021-02-28');
  });

  test('that mean nothing lead nowhere', () => {
    expect(dayAfterKey(calendarDate('2020-02-29'), 'a', false)).toBeUndefined();
  });
});

test('months are counted over years, both ways', () => {
  expect(monthsLater(calendarDate('2020-01-31'), 13)).toBe('2021-02-28');
  expect(monthsLater(calendarDate('2020-01-31'), -1)).toBe('2019-12-31');
  expect(monthsLater(calendarDate('2020-01-31'), 0)).toBe('2020-01-31');
});

test('a day outside a period is brought to its nearest end', () => {
  const year = { first: calendarDate('2020-01-01'), last: calendarDate('2020-12-31') };
  expect(['2019-05-01', '2020-05-01', '2021-05-01'].map((day) => within(year, calendarDate(day)))).toEqual([
    '2020-01-01',
    '2020-05-01',
    '2020-12-31',
  ]);
});
