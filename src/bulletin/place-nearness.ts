import type { Gazetteer } from './gazetteer.ts';
import type { Locality, LocalityId } from './locality.ts';
import { levelOf, type LocalityLevel, provinceId } from './locality-id.ts';
import type { Story } from './story.ts';

/** How near the places of two stories are. */
export type Nearness = 'unit' | 'unitToday' | 'district' | 'province' | 'elsewhere';

/** The places of a story as ids that another story's may share, level by level. */
export interface Places {
  /** As the story names them. */
  readonly units: readonly LocalityId[];
  /** Those, and what took their places. */
  readonly unitsToday: readonly LocalityId[];
  /** The districts that they lie in, or that they were made from: no commune of today lies in one. */
  readonly districts: readonly LocalityId[];
  /** The provinces that they lay in and lie in today. */
  readonly provinces: readonly LocalityId[];
}

/** Finds the places of stories, each unit's once. */
export function createPlacesOf(gazetteer: Gazetteer): (story: Pick<Story, 'localities'>) => Places {
  const known = new Map<LocalityId, Places>();
  function placesOfUnit(id: LocalityId): Places {
    const places = known.get(id) ?? findPlaces(id, gazetteer);
    known.set(id, places);
    return places;
  }
  return ({ localities }) => {
    const all = localities.map(placesOfUnit);
    return {
      units: distinct(localities),
      unitsToday: distinct(all.flatMap((places) => places.unitsToday)),
      districts: distinct(all.flatMap((places) => places.districts)),
      provinces: distinct(all.flatMap((places) => places.provinces)),
    };
  };
}

/** How near two stories' places are, by the nearest that they share. */
export function nearnessOf(a: Places, b: Places): Nearness {
  if (!meet(a.provinces, b.provinces)) return 'elsewhere';
  if (meet(a.units, b.units)) return 'unit';
  if (meet(a.unitsToday, b.unitsToday)) return 'unitToday';
  return meet(a.districts, b.districts) ? 'district' : 'province';
}

function findPlaces(id: LocalityId, gazetteer: Gazetteer): Places {
  const unit = gazetteer.get(id);
  const found = gazetteer.foundUnder(id);
  return {
    units: [id],
    unitsToday: unit ? idsAt(levelOf(unit), found, gazetteer) : [id],
    districts: unit ? districtsOf(unit, gazetteer) : [],
    provinces: distinct([id, ...found].map(provinceId)),
  };
}

function districtsOf(unit: Locality, gazetteer: Gazetteer): LocalityId[] {
  if (levelOf(unit) === 'province') return [];
  const found = gazetteer.originsOf(unit.id).flatMap((origin) => [...gazetteer.foundUnder(origin.id)]);
  return idsAt('district', new Set(found), gazetteer);
}

function idsAt(level: LocalityLevel, ids: ReadonlySet<LocalityId>, gazetteer: Gazetteer): LocalityId[] {
  return [...ids].filter((id) => {
    const unit = gazetteer.get(id);
    return unit !== undefined && levelOf(unit) === level;
  });
}

function distinct(ids: readonly LocalityId[]): LocalityId[] {
  return [...new Set(ids)];
}

function meet(a: readonly LocalityId[], b: readonly LocalityId[]): boolean {
  return a.some((id) => b.includes(id));
}
