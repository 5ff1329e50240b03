import { type CalendarDate, compareDates, periodOf, precisionOf } from './calendar-date.ts';
import type { Article, Story } from './story.ts';
import { dayInVietnam, timeInVietnam } from './vietnam-time.ts';

/**
 * When a story was published, for machines (ISO 8601): its day at midnight in Vietnam, or at the minute that its embargo
 * ended where that was on the same day. A month or a year stays as it is: no day is made of it.
 */
export function publishedAt({ date, publishAt }: Pick<Story, 'date' | 'publishAt'>): string {
  if (precisionOf(date) !== 'day') return date;
  const instant = publishAt === undefined ? undefined : new Date(publishAt);
  const time = instant && dayInVietnam(instant) === date ? timeInVietnam(instant) : '00:00';
  return `${date}T${time}:00+07:00`;
}

/**
 * The day on which an article was last changed, as its editors say it: updated, corrected or translated; undefined where they
 * say nothing, or no day. The date of the story doesn't count: what was reported years ago may be typed in today.
 */
export function changedOn({
  updated,
  corrections,
  translation,
}: Pick<Story, 'updated'> &
  Pick<Article, 'corrections'> & { readonly translation?: { readonly date: CalendarDate } | undefined }):
  CalendarDate | undefined {
  const dates = [updated, translation?.date, ...corrections.map(({ date }) => date)];
  const last = dates
    .filter((date) => date !== undefined)
    .toSorted((a, b) => compareDates(periodOf(a).last, periodOf(b).last))
    .at(-1);
  return last !== undefined && precisionOf(last) === 'day' ? last : undefined;
}
