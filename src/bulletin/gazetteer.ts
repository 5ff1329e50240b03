import { periodOf, type Period } from './calendar-date.ts';
import { type PlaceFinder, placeFinder } from './find-places.ts';
import { createFoundUnder } from './found-under.ts';
import type { Locality, LocalityId } from './locality.ts';
import { ancestorIds, isFormer, isLarger, parentId, partsInCommon } from './locality-id.ts';
import { alikeInLetters } from './nearest-localities.ts';
import { lazily } from './once.ts';
import { byName, compareIds } from './order.ts';
import { createSuccession, type Succession } from './succession.ts';

/** All administrative units and how they stand to each other. An unknown id has no relations. */
export interface Gazetteer
  extends Pick<Succession, 'successors' | 'predecessors' | 'originsOf'>, PlaceFinder<Locality> {
  /** Sorted by id. */
  readonly all: readonly Locality[];
  readonly get: (id: LocalityId) => Locality | undefined;
  /** The units above it, the nearest first. */
  readonly parents: (id: LocalityId) => readonly Locality[];
  /** The units right below it, by name. */
  readonly parts: (id: LocalityId) => readonly Locality[];
  /** The units in force that descend from it, by name; the unit itself while it is in force. */
  readonly today: (id: LocalityId) => readonly Locality[];
  /**
   * Ids of the units that its stories are own ones of: itself, all above it, all that took its place down to today, and all
   * above those. Units of a lower level, which took but a part of it, are not among them: see {@link sharedWith}.
   */
  readonly foundUnder: (id: LocalityId) => ReadonlySet<LocalityId>;
  /**
   * Ids of the units that its place lay in before: those above the units whose place it took, step by step, and of these
   * themselves the larger ones. The communes that it was made from aren't among them: it lay in none of them.
   */
  readonly layIn: (id: LocalityId) => ReadonlySet<LocalityId>;
  /**
   * Ids of the units that each took a part of it and are of a lower level: the communes that a former district was split
   * into. Its stories stand below theirs, and aren't counted.
   */
  readonly sharedWith: (id: LocalityId) => ReadonlySet<LocalityId>;
  /** Whether some day of the period lies in the unit's life; an end that is unknown is open. */
  readonly existedDuring: (id: LocalityId, period: Period) => boolean;
  /** Other units of the same name, whatever their kind, by id. */
  readonly homonyms: (id: LocalityId) => readonly Locality[];
  /** Units that a wrong id or name may have meant, at most `limit` (3), the nearest first. */
  readonly nearest: (text: string, limit?: number) => readonly Locality[];
}

/**
 * Puts the units in relation. Of two units with one id the last counts. Of units that are found alike, those near `home`
 * come first.
 */
export function createGazetteer(localities: readonly Locality[], home?: LocalityId): Gazetteer {
  const units = new Map(localities.map((unit) => [unit.id, unit]));
  const all = [...units.values()].sort((a, b) => compareIds(a.id, b.id));
  const unitsBelow = Map.groupBy(all, (unit) => parentId(unit.id));
  let unitsNamed: ReadonlyMap<string, readonly Locality[]> | undefined;

  const parents = (id: LocalityId) => ancestorIds(id).flatMap((above) => units.get(above) ?? []);
  const parts = (id: LocalityId) => (unitsBelow.get(id) ?? []).toSorted(byName);
  const { successors, predecessors, lineOf, originsOf } = createSuccession(units, parts);

  const findingsOf = createFoundUnder(units, { successors, lineOf });
  const foundUnder = (id: LocalityId) => findingsOf(id).own;

  function layIn(id: LocalityId): ReadonlySet<LocalityId> {
    const [unit, ...origins] = originsOf(id);
    const larger = origins.filter((origin) => unit && isLarger(origin, unit));
    return new Set([
      ...larger.map((origin) => origin.id),
      ...origins.flatMap((origin) => ancestorIds(origin.id)),
    ]);
  }

  function existedDuring(id: LocalityId, period: Period): boolean {
    const unit = units.get(id);
    return unit !== undefined && livedDuring(unit, period);
  }

  function homonyms(id: LocalityId): readonly Locality[] {
    const unit = units.get(id);
    if (!unit) return [];
    // Grouped only when somebody asks: names of all units take a while to compare.
    unitsNamed ??= Map.groupBy(all, nameKey);
    return (unitsNamed.get(nameKey(unit)) ?? []).filter((other) => other !== unit);
  }

  // Made only when somebody looks for a place.
  const finder = lazily(() =>
    placeFinder(all, (unit) => [
      ...layIn(unit.id),
      ...(isFormer(unit) ? [...foundUnder(unit.id), ...findingsOf(unit.id).shared] : []),
    ]),
  );
  const nearness = new Map<LocalityId, number>();
  /** How near a unit is to home, by its id or those of what it lay in before. */
  function nearHome({ id }: Locality): number {
    if (home === undefined) return 0;
    const known = nearness.get(id);
    if (known !== undefined) return known;
    const near = Math.max(...[id, ...layIn(id)].map((around) => partsInCommon(around, home)));
    nearness.set(id, near);
    return near;
  }
  const find: Gazetteer['find'] = (text, search) => finder().find(text, { weightOf: nearHome, ...search });

  return {
    all,
    get: (id) => units.get(id),
    parents,
    parts,
    successors,
    predecessors,
    originsOf,
    today: (id) =>
      lineOf(id)
        .filter((unit) => !isFormer(unit))
        .sort(byName),
    foundUnder,
    layIn,
    sharedWith: (id) => findingsOf(id).shared,
    existedDuring,
    homonyms,
    find,
    named: (text) => finder().named(text),
    nearest(text, limit = 3) {
      const found = find(text);
      return found.length > 0 ? found.slice(0, limit) : alikeInLetters(all, text, limit);
    },
  };
}

function nameKey({ name }: Locality): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}

function livedDuring({ since, until }: Locality, period: Period): boolean {
  const born = since === undefined || periodOf(since).first <= period.last;
  return born && (until === undefined || period.first <= periodOf(until).last);
}
