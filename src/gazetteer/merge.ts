import type { Locality, LocalityId } from '../bulletin/locality.ts';
import { parentId } from '../bulletin/locality-id.ts';
import { writtenFields } from './entry.ts';

/** A field that stands otherwise in the files than in the source. */
export interface Difference {
  readonly id: LocalityId;
  readonly field: string;
  /** As YAML writes them; undefined where nothing is written. */
  readonly standing: string | undefined;
  readonly source: string | undefined;
}

/** What the files and the source say together. */
export interface Merged {
  /** Units of the source that no file has. */
  readonly added: readonly Locality[];
  /** Units whose side of the source was asked for. */
  readonly taken: readonly Locality[];
  /** What stands in the files all the same. */
  readonly differences: readonly Difference[];
  /** Units of the files that the source doesn't have. */
  readonly ours: readonly LocalityId[];
}

function codeKey({ id, code }: Locality): string | undefined {
  return code === undefined ? undefined : `${parentId(id) ?? ''} ${code}`;
}

/** The ids that units of the source have in the files: an id stays when somebody corrects the name that it came from. */
function standingIds(
  source: readonly Locality[],
  standing: ReadonlyMap<LocalityId, Locality>,
): ReadonlyMap<LocalityId, LocalityId> {
  const taken = new Set(source.map(({ id }) => id));
  const free = [...standing.values()].filter(({ id }) => !taken.has(id));
  const byCode = new Map(free.map((unit) => [codeKey(unit), unit.id]));
  return new Map(
    source.map((unit) => {
      const key = codeKey(unit);
      const known = standing.has(unit.id) || key === undefined ? unit.id : byCode.get(key);
      return [unit.id, known ?? unit.id];
    }),
  );
}

function differencesOf(unit: Locality, standing: Locality): readonly Difference[] {
  const [ours, theirs] = [writtenFields(standing), writtenFields(unit)];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((field) => ({ id: unit.id, field, standing: ours.get(field), source: theirs.get(field) }))
    .filter((difference) => difference.standing !== difference.source);
}

/**
 * Lays the source beside what stands in the files, by id. A unit that stands there stays as it is, and what the source says
 * otherwise is reported, unless `take` names its id.
 */
export function merge(
  source: readonly Locality[],
  standing: ReadonlyMap<LocalityId, Locality>,
  take: ReadonlySet<LocalityId>,
): Merged {
  const ids = standingIds(source, standing);
  const idOf = (id: LocalityId) => ids.get(id) ?? id;
  const units = source.map((unit) => ({
    ...unit,
    id: idOf(unit.id),
    successors: unit.successors.map(idOf).sort(),
  }));
  const known = new Set(units.map(({ id }) => id));
  const differing = units.flatMap((unit) => {
    const stands = standing.get(unit.id);
    const differences = stands ? differencesOf(unit, stands) : [];
    return differences.length > 0 ? [{ unit, differences }] : [];
  });
  return {
    added: units.filter(({ id }) => !standing.has(id)),
    taken: differing.map(({ unit }) => unit).filter(({ id }) => take.has(id)),
    differences: differing.flatMap(({ unit, differences }) => (take.has(unit.id) ? [] : differences)),
    ours: [...standing.keys()].filter((id) => !known.has(id)),
  };
}
