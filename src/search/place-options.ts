import { type PlaceFinder, placeFinder } from '../bulletin/find-places.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { isFormer, levelOf } from '../bulletin/locality-id.ts';
import { lazily, once } from '../bulletin/once.ts';
import { byName } from '../bulletin/order.ts';
import { formatDate } from '../i18n/dates.ts';
import { KIND_NAMES, localityNameInChain } from '../i18n/localities.ts';
import { strings } from '../i18n/strings.ts';
import type { Catalogue, CataloguePlace } from './catalogue.ts';

/** A place to choose, distinct from its namesakes. */
export interface PlaceOption {
  readonly id: LocalityId;
  /** `Yên Sơn · huyện, Tuyên Quang (đến 30/06/2025)`, `Yên Sơn · xã, Tuyên Quang`. */
  readonly label: string;
  /** Stories that choosing it would give. */
  readonly count: number;
  /** Stories of former units that would stand below them. */
  readonly shared: number;
}

/** How many stories choosing each place would give: own ones, and shared ones below them. */
export interface PlaceCounts {
  readonly own: ReadonlyMap<LocalityId, number>;
  readonly shared: ReadonlyMap<LocalityId, number>;
}

const unitsOf = once(({ places }: Catalogue) => new Map(places.map((place) => [place.id, place])));

/** Name, kind, what the unit lies in, and its end. */
export function placeLabel(place: CataloguePlace, catalogue: Catalogue, language: Language): string {
  const above = place.parents.flatMap((id) => unitsOf(catalogue).get(id) ?? []);
  const chain = [
    KIND_NAMES[place.kind][language],
    ...above.map((unit) => localityNameInChain(unit, language)),
  ];
  const until = place.until ? ` (${strings(language).places.until(formatDate(place.until, language))})` : '';
  return `${place.name} · ${chain.join(', ')}${until}`;
}

/** Finds the places of a catalogue, which are searched many times. */
const finderOf = once(({ places }: Catalogue): PlaceFinder<CataloguePlace> => {
  const formerParents = lazily(() => {
    const parents = new Map<LocalityId, LocalityId[]>();
    for (const place of places.filter(isFormer)) {
      for (const id of [...place.foundUnder, ...place.sharedWith]) {
        parents.set(id, [...(parents.get(id) ?? []), ...place.parents]);
      }
    }
    return parents;
  });
  return placeFinder(places.toSorted(byName), (place) =>
    isFormer(place) ? [...place.foundUnder, ...place.sharedWith] : (formerParents().get(place.id) ?? []),
  );
});

/** Those in force before former ones, communes last, those with many stories first. */
function allPlaces(
  { places }: Catalogue,
  countOf: (place: CataloguePlace) => number,
): readonly CataloguePlace[] {
  const order = (place: CataloguePlace) => (isFormer(place) ? 2 : 0) + (levelOf(place) === 'commune' ? 1 : 0);
  return places.toSorted((a, b) => order(a) - order(b) || countOf(b) - countOf(a) || byName(a, b));
}

/**
 * The places that what is typed may mean, the best first; where nothing is typed, all that have own stories. Places that
 * would give nothing are left out.
 */
export function placeOptions(
  text: string,
  catalogue: Catalogue,
  counts: PlaceCounts,
  language: Language,
): readonly PlaceOption[] {
  const countOf = ({ id }: CataloguePlace) => counts.own.get(id) ?? 0;
  const sharedOf = ({ id }: CataloguePlace) => counts.shared.get(id) ?? 0;
  const found =
    text.trim() === ''
      ? allPlaces(catalogue, countOf).filter((place) => countOf(place) > 0)
      : finderOf(catalogue).find(text, { isTyping: true, weightOf: countOf });
  return found
    .filter((place) => countOf(place) + sharedOf(place) > 0)
    .map((place) => ({
      id: place.id,
      label: placeLabel(place, catalogue, language),
      count: countOf(place),
      shared: sharedOf(place),
    }));
}
