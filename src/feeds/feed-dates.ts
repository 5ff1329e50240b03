import {
  type CalendarDate,
  calendarDate,
  periodOf,
  precisionOf,
  weekdayOf,
} from '../bulletin/calendar-date.ts';
import type { Correction, Story } from '../bulletin/story.ts';
import { publishedAt } from '../bulletin/story-times.ts';
import { ENGLISH_MONTHS, WEEKDAYS } from '../i18n/dates.ts';

/** The dates of a story in a feed, as RFC 3339 has them, all with the offset of Vietnam: `2020-01-21T00:00:00+07:00`. */
export interface FeedDates {
  /** When it appeared, where that day is known; else the first known day after it, or the first of its period. */
  readonly dated: string;
  /** Whether `dated` is when it appeared. */
  readonly isExact: boolean;
  /** When it was changed last; `dated` where it wasn't. */
  readonly updated: string;
  /** The month or year whose first day `dated` is, for want of a known day. */
  readonly standsFor?: CalendarDate;
}

function startOf(day: CalendarDate): string {
  return `${day}T00:00:00+07:00`;
}

function latest(...dates: readonly string[]): string {
  return dates.reduce((last, date) => (date > last ? date : last));
}

/**
 * The dates of a story. Feeds know no partial dates: where a story's day isn't known, its update stands for it, else its
 * last correction, else the first day of the period.
 */
export function feedDates(
  story: Pick<Story, 'date' | 'updated' | 'publishAt'>,
  corrections: readonly Pick<Correction, 'date'>[],
): FeedDates {
  const isDay = (date: CalendarDate): boolean => precisionOf(date) === 'day';
  const updates = [story.updated]
    .filter((date) => date !== undefined)
    .filter(isDay)
    .map(startOf);
  const corrected = corrections
    .map(({ date }) => date)
    .filter(isDay)
    .map(startOf)
    .sort();
  if (isDay(story.date)) {
    const dated = publishedAt(story);
    return { dated, isExact: true, updated: latest(dated, ...updates, ...corrected) };
  }
  const known = updates[0] ?? corrected.at(-1);
  const dated = known ?? startOf(periodOf(story.date).first);
  return {
    dated,
    isExact: false,
    updated: latest(dated, ...corrected),
    ...(known === undefined && { standsFor: story.date }),
  };
}

/** A date of {@link FeedDates} as RSS has it (RFC 822, with the century): `Tue, 21 Jan 2020 00:00:00 +0700`. */
export function asRfc822(date: string): string {
  const day = calendarDate(date.slice(0, 10));
  const weekday = WEEKDAYS.en[weekdayOf(day)]?.slice(0, 3) ?? '';
  const month = ENGLISH_MONTHS[Number(date.slice(5, 7)) - 1]?.slice(0, 3) ?? '';
  return `${weekday}, ${date.slice(8, 10)} ${month} ${date.slice(0, 4)} ${date.slice(11, 19)} +0700`;
}
