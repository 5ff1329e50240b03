import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { asRfc822, feedDates } from '../../src/feeds/feed-dates.ts';
import { story, type StoryParts } from '../bulletin/build.ts';

const datesOf = (parts: StoryParts, ...corrections: readonly string[]) =>
  feedDates(
    story(parts),
    corrections.map((date) => ({ date: calendarDate(date) })),
  );
const at = (day: string): string => `${day}T00:00:00+07:00`;

describe('the dates of a story in a feed', () => {
  it('are its day, in Vietnam', () => {
    const day = at('2020-01-21');
    expect(datesOf({ date: '2020-01-21' })).toEqual({ dated: day, isExact: true, updated: day });
  });

  it('tell the last change, whether it is an update or a correction', () => {
    const story = { date: '2020-01-21', updated: '2020-02-01' };
    expect(datesOf(story).updated).toBe(at('2020-02-01'));
    expect(datesOf(story, '2020-03-05', '2020-02-03').updated).toBe(at('2020-03-05'));
    expect(datesOf(story, '2020-01-22').updated).toBe(at('2020-02-01'));
  });

  it('leave out changes that aren’t days, and changes before the story', () => {
    expect(datesOf({ date: '2020-01-21', updated: '2021' }, '2021-02', '2019-01-01').updated).toBe(
      at('2020-01-21'),
    );
  });

  it('have the minute at which an embargo ended on the story’s day', () => {
    expect(datesOf({ date: '2020-01-21', publishAt: '2020-01-20T23:30:00Z' }).dated).toBe(
      '2020-01-21T06:30:00+07:00',
    );
  });
});

describe('the dates of a story whose day isn’t known', () => {
  it('are the update, else the last correction', () => {
    const partial = { date: '2023-06' };
    expect(datesOf({ ...partial, updated: '2023-08-01' }, '2023-09-01')).toEqual({
      dated: at('2023-08-01'),
      isExact: false,
      updated: at('2023-09-01'),
    });
    expect(datesOf(partial, '2023-09-01', '2023-07-15')).toMatchObject({ dated: at('2023-09-01') });
  });

  it.each([
    ['2023-06', '2023-06-01'],
    ['2011', '2011-01-01'],
  ])('of %s are the first of its days, said to be no more than that', (date, first) => {
    expect(datesOf({ date, updated: '2023' }, '2023-09')).toEqual({
      dated: at(first),
      isExact: false,
      updated: at(first),
      standsFor: date,
    });
  });
});

describe('a date as RSS has it', () => {
  it('has English names, padded numbers and the offset of Vietnam', () => {
    expect(asRfc822('2020-01-21T00:00:00+07:00')).toBe('Tue, 21 Jan 2020 00:00:00 +0700');
    expect(asRfc822('2024-02-29T06:30:00+07:00')).toBe('Thu, 29 Feb 2024 06:30:00 +0700');
    expect(asRfc822('2026-11-01T12:05:00+07:00')).toBe('Sun, 01 Nov 2026 12:05:00 +0700');
  });
});
