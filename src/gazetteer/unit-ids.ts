import type { LocalityId } from '../bulletin/locality.ts';
import { slugOf, type UnitName } from './names.ts';

/** The last part of an id as names give it: `xa-yen-son`, `quan-1`. */
export function partOf({ kind, name }: UnitName): string {
  return `${kind}-${slugOf(name)}`;
}

/** A unit on its way to an id. */
export interface Unidentified {
  /** The id that its name gives. */
  readonly plain: LocalityId;
  readonly code?: string | undefined;
}

/**
 * The ids of units. Where names give several units one id, each bears its code behind. Throws an Error where units alike
 * have no codes.
 */
export function idsOf<Unit extends Unidentified>(units: readonly Unit[]): ReadonlyMap<Unit, LocalityId> {
  const alike = Map.groupBy(units, ({ plain }) => plain);
  return new Map(
    units.map((unit) => {
      const { plain, code } = unit;
      if (alike.get(plain)?.length === 1) return [unit, plain];
      if (code === undefined)
        throw new Error(`Several units would be ${plain}, and one of them has no code.`);
      return [unit, `${plain}-${code}`];
    }),
  );
}
