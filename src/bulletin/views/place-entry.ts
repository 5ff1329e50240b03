import type { Bulletin } from '../bulletin.ts';
import type { Locality } from '../locality.ts';

/** A unit as lists of places name it. */
export interface PlaceEntry {
  readonly unit: Locality;
  /** Distinct stories found under it. */
  readonly count: number;
  /** Whether it has a page to lead to. */
  readonly linked: boolean;
}

/** The entry of a unit. */
export function placeEntry(unit: Locality, bulletin: Bulletin): PlaceEntry {
  return { unit, count: bulletin.places.count(unit.id), linked: bulletin.placePages.has(unit.id) };
}
