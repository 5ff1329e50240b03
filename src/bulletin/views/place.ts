import type { Bulletin } from '../bulletin.ts';
import type { Locality, LocalityId } from '../locality.ts';
import { isFormer } from '../locality-id.ts';
import { atOwnLevel } from '../own-level.ts';
import { localityOf } from './teaser.ts';

/** A place as a story names it: the unit of its day, what it lies in, and what it is part of today. */
export interface PlaceLine {
  readonly hamlet?: string;
  /** The unit itself first, then what it lay in, up to the province. */
  readonly chain: readonly [Locality, ...Locality[]];
  /** Units of today that took its place, where the unit is no more. */
  readonly today: readonly Locality[];
}

/** The line of a place. Throws a RangeError when the gazetteer doesn't have the unit. */
export function placeLine(id: LocalityId, bulletin: Bulletin, hamlet?: string): PlaceLine {
  const unit = localityOf(id, bulletin);
  return {
    ...(hamlet !== undefined && { hamlet }),
    chain: [unit, ...bulletin.gazetteer.parents(id)],
    today: isFormer(unit) ? atOwnLevel(unit, bulletin.gazetteer.today(id), bulletin.gazetteer) : [],
  };
}
