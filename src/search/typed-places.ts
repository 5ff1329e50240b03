import { type NamedUnit, type PlaceFinder, placeFinder } from '../bulletin/find-places.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { isFormer } from '../bulletin/locality-id.ts';
import { lazily, once } from '../bulletin/once.ts';
import { byName } from '../bulletin/order.ts';
import { type Catalogue, type CataloguePlace, placesById } from './catalogue.ts';

/** What a text may mean: a place of the catalogue, by its own name or by that of a hamlet in it. */
export interface TypedPlace extends NamedUnit {
  readonly place: CataloguePlace;
  readonly hamlet?: string;
}

/**
 * The units of today that took a former one's place; those that merely lie around them are left out. A former province gave
 * way to provinces.
 */
export function todayOf(place: CataloguePlace, catalogue: Catalogue): readonly CataloguePlace[] {
  const present = [...place.foundUnder, ...place.sharedWith]
    .flatMap((id) => placesById(catalogue).get(id) ?? [])
    .filter((unit) => !isFormer(unit));
  return present.filter(({ id }) => !present.some(({ parents }) => parents.includes(id)));
}

function withHamlets(catalogue: Catalogue): readonly TypedPlace[] {
  const hamlets = catalogue.hamlets.flatMap(({ name, place: id }): readonly TypedPlace[] => {
    const place = placesById(catalogue).get(id);
    // Below the commune, so that what that lies in may be typed behind it.
    return place ? [{ ...place, id: `${id}/${name}`, name, place, hamlet: name }] : [];
  });
  return [...catalogue.places.toSorted(byName).map((place) => ({ ...place, place })), ...hamlets];
}

/** Finds the places of a catalogue, which are searched many times. */
export const typedPlaces = once((catalogue: Catalogue): PlaceFinder<TypedPlace> => {
  const formerParents = lazily(() => {
    const parents = new Map<LocalityId, LocalityId[]>();
    for (const place of catalogue.places.filter(isFormer)) {
      for (const id of [...place.foundUnder, ...place.sharedWith]) {
        parents.set(id, [...(parents.get(id) ?? []), ...place.parents]);
      }
    }
    return parents;
  });
  return placeFinder(withHamlets(catalogue), ({ place }) =>
    isFormer(place) ? [...place.foundUnder, ...place.sharedWith] : (formerParents().get(place.id) ?? []),
  );
});
