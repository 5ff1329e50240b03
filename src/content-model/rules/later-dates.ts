import { type CalendarDate, periodOf } from '../../bulletin/calendar-date.ts';
import { dayInVietnam, isFuture } from '../../bulletin/vietnam-time.ts';
import type { OriginalFile } from '../article-file.ts';
import { publishedFrom } from '../published-from.ts';
import type { FieldPath } from '../yaml-source.ts';
import type { ContentRule } from './rule.ts';

interface Dated {
  readonly date: CalendarDate;
  readonly at: FieldPath;
}

function changesOf({ fields: { updated, withdrawn, corrections = [] } }: OriginalFile): readonly Dated[] {
  return [
    ...(updated === undefined ? [] : [{ date: updated, at: ['updated'] }]),
    ...(withdrawn ? [{ date: withdrawn.date, at: ['withdrawn', 'date'] }] : []),
    ...corrections.map(({ date }, index) => ({ date, at: ['corrections', index, 'date'] })),
  ];
}

function early(changes: readonly Dated[], story: CalendarDate) {
  return changes
    .filter(({ date }) => periodOf(date).last < periodOf(story).first)
    .map(({ date, at }) => ({
      at,
      vi: `Ngày ${date} sớm hơn ngày của tin (${story}). Sửa một trong hai ngày.`,
      en: `The date ${date} is before the story’s date (${story}). Correct one of the two.`,
    }));
}

function future(dates: readonly Dated[], now: Date) {
  const today = dayInVietnam(now);
  return dates
    .filter(({ date }) => isFuture(date, now))
    .map(({ date, at }) => ({
      at,
      vi: `Ngày ${date} còn ở phía trước (hôm nay là ${today}). Sửa thành ngày đã qua, ví dụ: ${today}`,
      en: `The date ${date} is in the future (today is ${today}). Correct it to a day that has come, for example: ${today}`,
    }));
}

/** What was done to a story was done after its date and before today. */
export const laterDates: ContentRule = {
  name: 'later-dates',
  looksAt: 'article',
  find(article, { now }) {
    if (article.kind === 'translation') {
      const date = article.fields.translation?.date;
      return date === undefined ? undefined : future([{ date, at: ['translation', 'date'] }], now);
    }
    const { date, publishAt, source } = article.fields;
    const changes = changesOf(article);
    const report = source?.date === undefined ? [] : [{ date: source.date, at: ['source', 'date'] }];
    return [
      ...(date === undefined ? [] : early(changes, date)),
      ...future([...changes, ...report], publishedFrom(publishAt, now)),
    ];
  },
};
