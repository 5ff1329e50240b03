import type { Bilingual } from '../../bulletin/language.ts';
import { nearest } from '../nearest.ts';
import { type Reference, type ReferenceKind, referencesOf } from '../references.ts';
import { nearestOffered, suggestedLocalities, type Suggestion } from '../suggestions.ts';
import { error, type Rule, type RuleContext } from './rule.ts';

const KINDS = {
  topic: { file: 'topics.yaml', name: { vi: 'chuyên mục', en: 'topic' } },
  series: { file: 'series.yaml', name: { vi: 'chuyên đề', en: 'series' } },
  author: { file: 'authors.yaml', name: { vi: 'tác giả', en: 'author' } },
  locality: { file: 'localities/', name: { vi: 'địa phương', en: 'locality' } },
} as const satisfies Record<ReferenceKind, { file: string; name: Bilingual }>;

function nearestRecords({ kind, id }: Reference, context: RuleContext): readonly Suggestion[] {
  if (kind === 'locality') return suggestedLocalities(context.gazetteer.nearest(id), context.gazetteer);
  const records = [...context.records[kind].entries.values()];
  return nearest(
    id,
    records.map(({ value }) => value),
  );
}

function message(reference: Reference, context: RuleContext): Bilingual {
  const { file, name } = KINDS[reference.kind];
  const offered = nearestOffered(nearestRecords(reference, context));
  return {
    vi: `Không có ${name.vi} “${reference.id}” trong ${file}.${offered.vi} Dùng một mã có sẵn, hoặc thêm mã này vào ${file}.`,
    en: `There is no ${name.en} “${reference.id}” in ${file}.${offered.en} Use an id that exists, or add this one to ${file}.`,
  };
}

/** What an article names by id exists: topics, series, authors, localities. */
export const references: Rule = (context) =>
  context.folders.flatMap(({ originals, translations }) =>
    [...originals, ...translations].flatMap((article) =>
      referencesOf(article)
        .filter(({ kind, id }) => !context.records[kind].mentions(id))
        .map((reference) =>
          error('references', article.document.at(reference.path), message(reference, context)),
        ),
    ),
  );
