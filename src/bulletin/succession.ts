import type { Locality, LocalityId } from './locality.ts';
import { isFormer, isLarger, levelOf, liesIn } from './locality-id.ts';
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
  /** The unit and all whose place it took, step by step; the unit itself first. */
  readonly originsOf: (id: LocalityId) => readonly Locality[];
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
    const ofParts = lastParts(unit).flatMap((part) => successors(part.id));
    const outside = ofParts.filter((successor) => successor !== unit && !liesIn(successor.id, id));
    return [...new Set(outside)].sort(byName);
  }

  /** The parts that it had to the end: one that left it earlier went its own way. */
  function lastParts({ id, until }: Locality): readonly Locality[] {
    return parts(id).filter((part) => part.until !== undefined && (!until || part.until >= until));
  }

  /** Of a district that became a part of another, only what its own parts went to; all where those aren't known. */
  function lineOf(id: LocalityId): readonly Locality[] {
    const unit = units.get(id);
    const whole = follow(unit, successors);
    if (!unit || levelOf(unit) !== 'district' || unit.successors.length === 0) return whole;
    const ofParts = lastParts(unit).flatMap((part) => follow(part, successors));
    const outside = ofParts.filter((successor) => !liesIn(successor.id, id));
    return outside.length === 0
      ? whole
      : [...new Set([...whole.filter((one) => !isLarger(unit, one)), ...outside])];
  }

  const predecessors = (id: LocalityId) => (origins.get(id) ?? []).toSorted(byName);

  return {
    successors,
    predecessors,
    lineOf,
    originsOf: (id) => follow(units.get(id), predecessors),
  };
}

/** A unit, and all that are found from it step by step. */
function follow(
  unit: Locality | undefined,
  step: (id: LocalityId) => readonly Locality[],
): readonly Locality[] {
  const line = new Set(unit ? [unit] : []);
  // A Set hands out what is added to it on the way.
  for (const { id } of line) for (const next of step(id)) line.add(next);
  return [...line];
}
