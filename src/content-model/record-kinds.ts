import type { Bilingual } from '../bulletin/language.ts';
import { nearest } from './nearest.ts';
import type { ReferenceKind } from './references.ts';
import type { RuleContext } from './rules/rule.ts';
import { suggestedLocalities, type Suggestion } from './suggestions.ts';

/** What each kind of record is called, and where its entries are written. */
export const RECORD_KINDS = {
  topic: { file: 'topics.yaml', name: { vi: 'chuyên mục', en: 'topic' } },
  series: { file: 'series.yaml', name: { vi: 'chuyên đề', en: 'series' } },
  author: { file: 'authors.yaml', name: { vi: 'tác giả', en: 'author' } },
  locality: { file: 'localities/', name: { vi: 'địa phương', en: 'locality' } },
} as const satisfies Record<ReferenceKind, { file: string; name: Bilingual }>;

/** The records of a kind that a wrong id may have meant, the nearest first. */
export function nearestRecords(
  kind: ReferenceKind,
  id: string,
  { records, gazetteer }: Pick<RuleContext, 'records' | 'gazetteer'>,
): readonly Suggestion[] {
  if (kind === 'locality') return suggestedLocalities(gazetteer.nearest(id), gazetteer);
  const entries = [...records[kind].entries.values()];
  return nearest(
    id,
    entries.map(({ value }) => value),
  );
}
