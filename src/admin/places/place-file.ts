import { calendarDate } from '../../bulletin/calendar-date.ts';
import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Locality, LocalityId, LocalityKind } from '../../bulletin/locality.ts';

/** A unit in the file: its fields, first and last day empty where unknown or still, successors by their numbers in the file. */
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
  return all.map(({ id, name, kind, since = '', until = '' }) => {
    const after = successors(id).flatMap((next) => numbers.get(next.id) ?? []);
    return [id, name, kind, since, until, after];
  });
}

/** The units of such a file. */
export function placesOf(rows: readonly PlaceRow[]): readonly Locality[] {
  return rows.map(([id, name, kind, since, until, after]) => ({
    id,
    name,
    kind,
    ...(since !== '' && { since: calendarDate(since) }),
    ...(until !== '' && { until: calendarDate(until) }),
    successors: after.flatMap((number) => rows[number]?.[0] ?? []),
  }));
}
