import type { Gazetteer } from './gazetteer.ts';
import type { Locality, LocalityId } from './locality.ts';
import { isFormer, levelOf } from './locality-id.ts';
import { byName } from './order.ts';

/** The provinces of today, by name. */
export function presentProvinces(gazetteer: Gazetteer): readonly Locality[] {
  return gazetteer.all.filter((unit) => levelOf(unit) === 'province' && !isFormer(unit)).sort(byName);
}

/**
 * Ids of the units that have a page: those that stories of these localities are found under or shared with,
 * and the provinces of today, with or without stories.
 */
export function unitsWithPage(
  localities: Iterable<LocalityId>,
  gazetteer: Gazetteer,
): ReadonlySet<LocalityId> {
  const paged = new Set(presentProvinces(gazetteer).map(({ id }) => id));
  for (const id of new Set(localities)) {
    for (const found of gazetteer.foundUnder(id)) paged.add(found);
    for (const sharing of gazetteer.sharedWith(id)) paged.add(sharing);
  }
  return paged;
}
