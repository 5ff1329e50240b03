import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { changedOn, publishedAt } from '../../src/bulletin/story-times.ts';
import { story } from './build.ts';

describe('when a story was published', () => {
  it.each([
    ['2024-06-15', undefined, '2024-06-15T00:00:00+07:00'],
    ['2024-06-15', '2024-06-15T07:30:00+07:00', '2024-06-15T07:30:00+07:00'],
    // Still the day before in London.
    ['2024-06-15', '2024-06-14T23:10:00Z', '2024-06-15T06:10:00+07:00'],
    // The embargo ended on another day: readers see the story's own.
    ['2024-06-15', '2024-06-17T07:30:00+07:00', '2024-06-15T00:00:00+07:00'],
    ['2024-06', '2024-06-15T07:30:00+07:00', '2024-06'],
    ['2011', undefined, '2011'],
  ])('%s, embargoed until %s: %s', (date, publishAt, expected) => {
    expect(publishedAt(story({ date, ...(publishAt !== undefined && { publishAt }) }))).toBe(expected);
  });
});

describe('the day of the last change', () => {
  const changes = (updated?: string, correction?: string, translated?: string) => ({
    ...(updated !== undefined && { updated: calendarDate(updated) }),
    corrections:
      correction === undefined
        ? []
        : [{ date: calendarDate(correction), text: '…', language: 'vi' as const }],
    ...(translated !== undefined && { translation: { date: calendarDate(translated) } }),
  });

  it.each([
    [[], undefined],
    [['2024-02-03'], '2024-02-03'],
    [['2024-02-03', '2024-03-01'], '2024-03-01'],
    [['2024-02-03', '2024-01-01', '2024-05-06'], '2024-05-06'],
    // No day is made of a month, nor is an earlier day the last.
    [['2024-02-03', '2024-03'], undefined],
    [['2024-02-03', '2023'], '2024-02-03'],
  ] as const)('updated, corrected and translated on %j: %s', (dates, expected) => {
    expect(changedOn(changes(...dates))).toBe(expected);
  });
});
