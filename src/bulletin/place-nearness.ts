import type { Gazetteer } from './gazetteer.ts';
import type { LocalityId } from './locality.ts';
import { levelOf, type LocalityLevel } from './locality-id.ts';
import type { Story } from './story.ts';

/** How near the places of two stories are. */
export type Nearness = 'unit' | 'unitToday' | 'district' | 'province' | 'elsewhere';

/** The places of a story as ids that another story's may share, level by level. */
export interface Places {
  /** As the story names them. */
  readonly units: readonly LocalityId[];
  /** Those, and what took their places. */
  readonly unitsToday: readonly LocalityId[];
  /** The districts that they lay in; for a commune made since, the districts that it was made from. */
  readonly districts: readonly LocalityId[];
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
  if (!unit) return { units: [id], unitsToday: [id], districts: [], provinces: [] };
  const found = (level: LocalityLevel) => atLevel(gazetteer.foundUnder(id), level, gazetteer);
  const districts = found('district');
  return {
    units: [id],
    unitsToday: found(levelOf(unit)),
    districts:
      districts.length > 0 ? districts : atLevel(foundUnderOrigins(id, gazetteer), 'district', gazetteer),
    provinces: found('province'),
  };
}

function atLevel(ids: Iterable<LocalityId>, level: LocalityLevel, gazetteer: Gazetteer): LocalityId[] {
  return [...ids].filter((id) => {
    const unit = gazetteer.get(id);
    return unit !== undefined && levelOf(unit) === level;
  });
}

function foundUnderOrigins(id: LocalityId, gazetteer: Gazetteer): Set<LocalityId> {
  return new Set(gazetteer.predecessors(id).flatMap((origin) => [...gazetteer.foundUnder(origin.id)]));
}

function distinct(ids: readonly LocalityId[]): LocalityId[] {
  return [...new Set(ids)];
}

function meet(a: readonly LocalityId[], b: readonly LocalityId[]): boolean {
  return a.some((id) => b.includes(id));
}
