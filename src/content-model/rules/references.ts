import type { CalendarDate } from '../../bulletin/calendar-date.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { nearestRecords, RECORD_KINDS } from '../record-kinds.ts';
import { type Reference, referencesOf } from '../references.ts';
import { nearestOffered } from '../suggestions.ts';
import { error, type Rule, type RuleContext } from './rule.ts';

function message({ kind, id }: Reference, context: RuleContext, date?: CalendarDate): Bilingual {
  const { file, name } = RECORD_KINDS[kind];
  const offered = nearestOffered(nearestRecords(kind, id, context, date));
  return {
    vi: `Không có ${name.vi} “${id}” trong ${file}.${offered.vi} Dùng một mã có sẵn, hoặc thêm mã này vào ${file}.`,
    en: `There is no ${name.en} “${id}” in ${file}.${offered.en} Use an id that exists, or add this one to ${file}.`,
  };
}

/** What an article names by id exists: topics, series, authors, localities. */
export const references: Rule = (context) =>
  context.folders.flatMap(({ originals, translations }) =>
    [...originals, ...translations].flatMap((article) => {
      const date = article.kind === 'translation' ? undefined : article.fields.date;
      return referencesOf(article)
        .filter(({ kind, id }) => !context.records[kind].mentions(id))
        .map((reference) =>
          error('references', article.document.at(reference.path), message(reference, context, date)),
        );
    }),
  );
