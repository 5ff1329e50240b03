import { nearestRecords, RECORD_KINDS } from '../record-kinds.ts';
import { referencesOf } from '../references.ts';
import { nearestOffered } from '../suggestions.ts';
import type { ContentRule } from './rule.ts';

/** What an article names by id exists: topics, series, authors, localities. */
export const references: ContentRule = {
  name: 'references',
  looksAt: 'article',
  find(article, context) {
    const date = article.kind === 'translation' ? undefined : article.fields.date;
    return referencesOf(article)
      .filter(({ kind, id }) => !context.records[kind].mentions(id))
      .map(({ kind, id, path }) => {
        const { file, name } = RECORD_KINDS[kind];
        const offered = nearestOffered(nearestRecords(kind, id, context, date));
        return {
          at: path,
          vi: `Không có ${name.vi} “${id}” trong ${file}.${offered.vi} Dùng một mã có sẵn, hoặc thêm mã này vào ${file}.`,
          en: `There is no ${name.en} “${id}” in ${file}.${offered.en} Use an id that exists, or add this one to ${file}.`,
        };
      });
  },
};
