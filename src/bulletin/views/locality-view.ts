import type { Bulletin } from '../bulletin.ts';
import type { Locality, LocalityId } from '../locality.ts';
import { isFormer, levelOf } from '../locality-id.ts';
import { byName } from '../order.ts';
import { localityOf } from './teaser.ts';

/** A unit, and the number of distinct stories found under it. */
export interface CountedLocality {
  readonly unit: Locality;
  readonly count: number;
}

/** A unit within the tree of places. */
export interface LocalityNode extends CountedLocality {
  readonly parts: readonly LocalityNode[];
}

/** What the page of a place shows beside its stories. */
export interface LocalityView extends CountedLocality {
  /** What it lies in, the nearest first. */
  readonly parents: readonly Locality[];
  /** Units that have stories, directly within it. */
  readonly parts: readonly CountedLocality[];
  /** What took its place, where the unit is no more. */
  readonly successors: readonly CountedLocality[];
  /** What it was formed from. */
  readonly predecessors: readonly CountedLocality[];
  /** Other units of the same name that have stories, but for those that it came from or became. */
  readonly homonyms: readonly { readonly unit: Locality; readonly parents: readonly Locality[] }[];
}

/** What the page of a unit shows. Throws a RangeError when the gazetteer doesn't have it. */
export function localityView(id: LocalityId, bulletin: Bulletin): LocalityView {
  const { gazetteer, places } = bulletin;
  const counted = (unit: Locality): CountedLocality => ({ unit, count: places.count(unit.id) });
  const relatives = [...gazetteer.successors(id), ...gazetteer.predecessors(id)];
  const isSuccession = (other: LocalityId): boolean => relatives.some((unit) => unit.id === other);
  return {
    ...counted(localityOf(id, bulletin)),
    parents: gazetteer.parents(id),
    parts: gazetteer
      .parts(id)
      .map(counted)
      .filter(({ count }) => count > 0),
    successors: gazetteer.successors(id).map(counted),
    predecessors: gazetteer.predecessors(id).map(counted),
    homonyms: gazetteer
      .homonyms(id)
      .filter((unit) => places.count(unit.id) > 0 && !isSuccession(unit.id))
      .map((unit) => ({ unit, parents: gazetteer.parents(unit.id) })),
  };
}

/** The units that have stories as a tree, provinces of today first; parts that are no more come after those of today. */
export function localityTree(bulletin: Bulletin): readonly LocalityNode[] {
  const { gazetteer, places } = bulletin;
  const nodes = (units: readonly Locality[]): readonly LocalityNode[] =>
    units
      .map((unit) => ({ unit, count: places.count(unit.id) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => Number(isFormer(a.unit)) - Number(isFormer(b.unit)) || byName(a.unit, b.unit))
      .map((node) => ({ ...node, parts: nodes(gazetteer.parts(node.unit.id)) }));
  return nodes(gazetteer.all.filter((unit) => levelOf(unit) === 'province'));
}
