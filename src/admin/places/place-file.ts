import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { LocalityId, LocalityKind } from '../../bulletin/locality.ts';
import { isFormer } from '../../bulletin/locality-id.ts';

/** A unit as the place field knows it. */
export interface ListedPlace {
  readonly id: LocalityId;
  readonly name: string;
  readonly kind: LocalityKind;
  /** First and last day in force, `2025-07-01`; empty where unknown or still. */
  readonly since: string;
  readonly until: string;
  /** Ids of the units that took its place. */
  readonly successors: readonly LocalityId[];
}

/** A unit in the file: the fields above in their order, successors by their numbers in the file. */
export type PlaceRow = readonly [
  id: LocalityId,
  name: string,
  kind: LocalityKind,
  since: string,
  until: string,
  successors: readonly number[],
];

/** The gazetteer as the place field fetches it once. */
export function placeRows({ all, successors }: Gazetteer): readonly PlaceRow[] {
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  return all.map((unit) => {
    const { id, name, kind, since = '', until = '' } = unit;
    const after = isFormer(unit) ? successors(id) : [];
    return [id, name, kind, since, until, after.flatMap((next) => numbers.get(next.id) ?? [])];
  });
}

/** The units of such a file. */
export function placesOf(rows: readonly PlaceRow[]): readonly ListedPlace[] {
  return rows.map(([id, name, kind, since, until, after]) => ({
    id,
    name,
    kind,
    since,
    until,
    successors: after.flatMap((number) => rows[number]?.[0] ?? []),
  }));
}
