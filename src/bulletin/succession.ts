import type { Locality, LocalityId } from './locality.ts';
import { isFormer, liesIn } from './locality-id.ts';
import { byName } from './order.ts';

/** Who took whose place. Unknown ids have neither successors nor predecessors. */
export interface Succession {
  /**
   * The units that took its place directly: those written; for a district or province without written ones,
   * those of its parts, by name. None while the unit is in force.
   */
  readonly successors: (id: LocalityId) => readonly Locality[];
  /** The units whose written successors name it, by name. */
  readonly predecessors: (id: LocalityId) => readonly Locality[];
  /** The unit and all that took its place, step by step, down to today; the unit itself first. */
  readonly lineOf: (id: LocalityId) => readonly Locality[];
}

/** Reads the succession of units, where `parts` gives a unit's direct parts. Cycles in it end where they begin. */
export function createSuccession(
  units: ReadonlyMap<LocalityId, Locality>,
  parts: (id: LocalityId) => readonly Locality[],
): Succession {
  const origins = new Map<LocalityId, Locality[]>();
  for (const unit of units.values()) {
    if (!isFormer(unit)) continue;
    for (const successor of new Set(unit.successors)) {
      const known = origins.get(successor);
      if (known) known.push(unit);
      else origins.set(successor, [unit]);
    }
  }

  const found = new Map<LocalityId, readonly Locality[]>();
  function successors(id: LocalityId): readonly Locality[] {
    const known = found.get(id) ?? findSuccessors(id);
    found.set(id, known);
    return known;
  }

  function findSuccessors(id: LocalityId): readonly Locality[] {
    const unit = units.get(id);
    if (!unit || !isFormer(unit)) return [];
    if (unit.successors.length > 0) return unit.successors.flatMap((successor) => units.get(successor) ?? []);
    // A part may have given way to another part of the same whole: that one's successors count instead.
    const ofParts = parts(id).flatMap((part) => successors(part.id));
    const outside = ofParts.filter((successor) => successor !== unit && !liesIn(successor.id, id));
    return [...new Set(outside)].sort(byName);
  }

  function lineOf(id: LocalityId): readonly Locality[] {
    const line = new Set<Locality>();
    const self = units.get(id);
    if (self) line.add(self);
    // A Set hands out what is added to it on the way.
    for (const unit of line) for (const successor of successors(unit.id)) line.add(successor);
    return [...line];
  }

  return { successors, predecessors: (id) => (origins.get(id) ?? []).toSorted(byName), lineOf };
}
