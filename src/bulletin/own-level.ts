import type { Gazetteer } from './gazetteer.ts';
import type { Locality } from './locality.ts';
import { isFormer, levelOf, provinceId } from './locality-id.ts';
import { once } from './once.ts';
import { byName } from './order.ts';

/** Units that a province gave way to, as provinces: those that they lie in. For all other units, the units given. */
export function atOwnLevel(
  unit: Locality,
  units: readonly Locality[],
  gazetteer: Gazetteer,
): readonly Locality[] {
  if (levelOf(unit) !== 'province') return units;
  const provinces = units.flatMap(({ id }) => gazetteer.get(provinceId(id)) ?? []);
  return [...new Set(provinces)].sort(byName);
}

/** {@link Gazetteer.successors}, of a province as provinces. */
export function successorsOf(unit: Locality, gazetteer: Gazetteer): readonly Locality[] {
  return atOwnLevel(unit, gazetteer.successors(unit.id), gazetteer);
}

/** The former provinces, each with what it gave way to. */
const formerProvinces = once((gazetteer: Gazetteer) =>
  gazetteer.all
    .filter((unit) => isFormer(unit) && levelOf(unit) === 'province')
    .map((unit) => ({ unit, successors: new Set(successorsOf(unit, gazetteer)) })),
);

/** {@link Gazetteer.predecessors}; of a province those whose parts went into it, too. */
export function predecessorsOf(unit: Locality, gazetteer: Gazetteer): readonly Locality[] {
  if (levelOf(unit) !== 'province') return gazetteer.predecessors(unit.id);
  return formerProvinces(gazetteer)
    .filter(({ successors }) => successors.has(unit))
    .map((former) => former.unit)
    .sort(byName);
}
