import { type CalendarDate, periodOf } from '../../bulletin/calendar-date.ts';
import { dayInVietnam, isFuture } from '../../bulletin/vietnam-time.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { OriginalFile, TranslationFile } from '../article-file.ts';
import { publishedFrom } from '../published-from.ts';
import type { YamlDocument } from '../yaml-document.ts';
import type { FieldPath } from '../yaml-source.ts';
import { error, type Rule } from './rule.ts';

interface Dated {
  readonly date: CalendarDate;
  readonly path: FieldPath;
}

function early(date: CalendarDate, story: CalendarDate): Bilingual {
  return {
    vi: `Ngày ${date} sớm hơn ngày của tin (${story}). Sửa một trong hai ngày.`,
    en: `The date ${date} is before the story’s date (${story}). Correct one of the two.`,
  };
}

function future(date: CalendarDate, now: Date): Bilingual {
  const today = dayInVietnam(now);
  return {
    vi: `Ngày ${date} còn ở phía trước (hôm nay là ${today}). Sửa thành ngày đã qua, ví dụ: ${today}`,
    en: `The date ${date} is in the future (today is ${today}). Correct it to a day that has come, for example: ${today}`,
  };
}

function changesOf({ fields: { updated, withdrawn, corrections = [] } }: OriginalFile): Dated[] {
  return [
    ...(updated === undefined ? [] : [{ date: updated, path: ['updated'] }]),
    ...(withdrawn ? [{ date: withdrawn.date, path: ['withdrawn', 'date'] }] : []),
    ...corrections.map(({ date }, index) => ({ date, path: ['corrections', index, 'date'] })),
  ];
}

function inFuture(dates: readonly Dated[], document: YamlDocument, now: Date): Problem[] {
  return dates
    .filter(({ date }) => isFuture(date, now))
    .map(({ date, path }) => error('later-dates', document.at(path), future(date, now)));
}

function ofOriginal(original: OriginalFile, now: Date): Problem[] {
  const { document, fields } = original;
  const { date: story, publishAt, source } = fields;
  const changes = changesOf(original);
  const report = source?.date === undefined ? [] : [{ date: source.date, path: ['source', 'date'] }];
  const before = changes.filter(
    ({ date }) => story !== undefined && periodOf(date).last < periodOf(story).first,
  );
  return [
    ...before.map(({ date, path }) => error('later-dates', document.at(path), early(date, story ?? date))),
    ...inFuture([...changes, ...report], document, publishedFrom(publishAt, now)),
  ];
}

function ofTranslation({ document, fields }: TranslationFile, now: Date): Problem[] {
  const date = fields.translation?.date;
  return date === undefined ? [] : inFuture([{ date, path: ['translation', 'date'] }], document, now);
}

/** What was done to a story was done after its date and before today. */
export const laterDates: Rule = ({ folders, now }) =>
  folders.flatMap(({ originals, translations }) => [
    ...originals.flatMap((original) => ofOriginal(original, now)),
    ...translations.flatMap((translation) => ofTranslation(translation, now)),
  ]);
