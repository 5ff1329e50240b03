import type { Locality, LocalityId, LocalityKind } from './locality.ts';

/** The three levels of units. Since 1 July 2025 communes stand right below provinces. */
export type LocalityLevel = 'province' | 'district' | 'commune';

const LEVELS = {
  tinh: 'province',
  'thanh-pho': 'province',
  huyen: 'district',
  quan: 'district',
  'thi-xa': 'district',
  tp: 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi-tran': 'commune',
  'dac-khu': 'commune',
} as const satisfies Record<LocalityKind, LocalityLevel>;

/** The level of a unit. The kind tells it: `tuyen-quang/xa-yen-son` has two parts, as a district's id has. */
export function levelOf(locality: Pick<Locality, 'kind'>): LocalityLevel {
  return LEVELS[locality.kind];
}

const SIZES: readonly LocalityLevel[] = ['commune', 'district', 'province'];

/** Whether a unit stands on a higher level than another. */
export function isLarger(unit: Pick<Locality, 'kind'>, other: Pick<Locality, 'kind'>): boolean {
  return SIZES.indexOf(levelOf(unit)) > SIZES.indexOf(levelOf(other));
}

/** Whether the unit is no longer in force. */
export function isFormer(locality: Pick<Locality, 'until'>): boolean {
  return locality.until !== undefined;
}

/** How near a unit is to another by what both lie in: how many parts their ids have in common from the first. */
export function partsInCommon(id: LocalityId, other: LocalityId): number {
  const [parts, others] = [id.split('/'), other.split('/')];
  const differs = parts.findIndex((part, at) => part !== others[at]);
  return differs < 0 ? parts.length : differs;
}

/** The id one part up; undefined for a province. */
export function parentId(id: LocalityId): LocalityId | undefined {
  const end = id.lastIndexOf('/');
  return end < 0 ? undefined : id.slice(0, end);
}

/** All ids above, nearest first: `a/b/c` gives `a/b`, `a`. */
export function ancestorIds(id: LocalityId): LocalityId[] {
  const parent = parentId(id);
  return parent === undefined ? [] : [parent, ...ancestorIds(parent)];
}

/** The id of the province that a unit lies in; a province's own. */
export function provinceId(id: LocalityId): LocalityId {
  return ancestorIds(id).at(-1) ?? id;
}

/** Whether `id` is a part of `whole`, or a part of its parts. */
export function liesIn(id: LocalityId, whole: LocalityId): boolean {
  return id.startsWith(`${whole}/`);
}

/** The last part of an id, kind and name: `xa-tu-quan`. */
export function lastPart(id: LocalityId): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
