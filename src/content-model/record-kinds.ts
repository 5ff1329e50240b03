import { type CalendarDate, periodOf } from '../bulletin/calendar-date.ts';
import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Locality } from '../bulletin/locality.ts';
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

/** How many units are looked at, and how many are offered: more than of other records, since many share a name. */
const LOOKED_AT = 40;
const OFFERED = 4;

function nearestUnits(
  id: string,
  gazetteer: Gazetteer,
  date: CalendarDate | undefined,
): readonly Suggestion[] {
  const near = gazetteer.nearest(id, LOOKED_AT);
  // The date says which of several units with one name is meant; what is only spelt alike stands behind, in force or not.
  const order = (unit: Locality) =>
    unit.name !== near[0]?.name ? 2 : date && !gazetteer.existedDuring(unit.id, periodOf(date)) ? 1 : 0;
  const sorted = near.toSorted((a, b) => order(a) - order(b));
  return suggestedLocalities(sorted.slice(0, OFFERED), gazetteer);
}

/** The records of a kind that a wrong id may stand for, the nearest first; of units those in force on a story's date. */
export function nearestRecords(
  kind: ReferenceKind,
  id: string,
  { records, gazetteer }: Pick<RuleContext, 'records' | 'gazetteer'>,
  date?: CalendarDate,
): readonly Suggestion[] {
  if (kind === 'locality') return nearestUnits(id, gazetteer, date);
  const entries = [...records[kind].entries.values()];
  return nearest(
    id,
    entries.map(({ value }) => value),
  );
}
