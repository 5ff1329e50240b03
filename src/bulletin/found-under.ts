import type { Locality, LocalityId } from './locality.ts';
import { ancestorIds, isLarger } from './locality-id.ts';
import type { Succession } from './succession.ts';

/** The units under which a unit's stories stand. */
export interface FoundUnder {
  /** Those that the stories are their own of, and count for. */
  readonly own: ReadonlySet<LocalityId>;
  /** Those that only share them: of a lower level, each with a part of what the unit was. */
  readonly shared: ReadonlySet<LocalityId>;
}

/**
 * Tells whose a unit's stories are: its own, those of all that took its place, step by step, and those of all above. A unit
 * of a lower level took a part of the place, as the communes of a former district did, and shares its stories; the one unit that
 * took the whole of it, as the special zone of an island district did, has them for its own.
 */
export function createFoundUnder(
  units: ReadonlyMap<LocalityId, Locality>,
  { successors, lineOf }: Pick<Succession, 'successors' | 'lineOf'>,
): (id: LocalityId) => FoundUnder {
  const known = new Map<LocalityId, FoundUnder>();

  function heirsOf(self: Locality): Set<Locality> {
    const heirs = new Set([self]);
    // A Set hands out what is added to it on the way.
    for (const unit of heirs) {
      const next = successors(unit.id);
      for (const heir of next) if (next.length === 1 || !isLarger(unit, heir)) heirs.add(heir);
    }
    return heirs;
  }

  function find(id: LocalityId): FoundUnder {
    const self = units.get(id);
    if (!self) return { own: new Set(), shared: new Set() };
    const line = lineOf(id);
    const heirs = [...heirsOf(self)];
    const above = [...heirs, ...line].flatMap((unit) =>
      ancestorIds(unit.id).flatMap((ancestor) => units.get(ancestor) ?? []),
    );
    const own = new Set([
      ...heirs.map((unit) => unit.id),
      ...above.filter((unit) => !isLarger(self, unit)).map((unit) => unit.id),
    ]);
    return { own, shared: new Set(line.flatMap((unit) => (own.has(unit.id) ? [] : [unit.id]))) };
  }

  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
