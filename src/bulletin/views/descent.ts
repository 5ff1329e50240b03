import type { Bulletin } from '../bulletin.ts';
import { type CalendarDate, daysAfter } from '../calendar-date.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Locality } from '../locality.ts';
import { levelOf } from '../locality-id.ts';
import { byName } from '../order.ts';
import { predecessorsOf, successorsOf } from '../own-level.ts';
import { placeEntry, type PlaceEntry } from './place-entry.ts';

/** A unit in a line of descent. */
export interface DescentUnit extends PlaceEntry {
  /** The unit whose line it is. */
  readonly current: boolean;
  /** It goes on under its id after it took others in: here it stands as it was before. */
  readonly before: boolean;
  /** Which units of the next stage took its place, by their numbers in the stage. */
  readonly into: readonly number[];
}

/** A line between two stages, drawn in a field of 100 by 100. */
export interface DescentCurve {
  /** Path data of SVG. */
  readonly path: string;
  /** It begins or ends at the unit whose line it is. */
  readonly current: boolean;
}

/** Units that existed at one time. */
export interface DescentStage {
  readonly units: readonly DescentUnit[];
  /** The day on which the stage began, where all of the stage before ended on one day. */
  readonly since?: CalendarDate;
  /** The day on which all of its units that are no more ended. */
  readonly until?: CalendarDate;
  /** Lines to the next stage. */
  readonly curves: readonly DescentCurve[];
}

/** A unit at one of the stages; the same unit may stand in two. */
interface Node {
  readonly unit: Locality;
  readonly before: boolean;
}

/** A province that took others in keeps its id, so that it is also one of the units that it was formed from. */
function originsOf(unit: Locality, gazetteer: Gazetteer): readonly Node[] {
  const origins = predecessorsOf(unit, gazetteer);
  const goesOn = levelOf(unit) === 'province' && unit.since === undefined;
  return [
    ...origins.map((origin) => ({ unit: origin, before: false })),
    ...(goesOn && origins.length > 0 ? [{ unit, before: true }] : []),
  ].sort((a, b) => byName(a.unit, b.unit));
}

/** The unit and all that went into the same units as it; a district alone, which went into many. */
function mergedWith(unit: Locality, gazetteer: Gazetteer): readonly Node[] {
  const next = levelOf(unit) === 'district' ? [] : successorsOf(unit, gazetteer);
  const merged = next.flatMap((successor) => originsOf(successor, gazetteer));
  const nodes = merged.length > 0 ? merged : [{ unit, before: false }];
  return nodes.filter((node, at) => nodes.findIndex((other) => other.unit === node.unit) === at);
}

function followers(node: Node, next: readonly Node[], gazetteer: Gazetteer): readonly number[] {
  const taking = node.before ? [node.unit] : successorsOf(node.unit, gazetteer);
  return next.flatMap(({ unit }, at) => (taking.includes(unit) ? [at] : []));
}

/** Units that go to the same places stand together, so that few lines cross. */
function inOrder(nodes: readonly Node[], next: readonly Node[], gazetteer: Gazetteer): readonly Node[] {
  const middle = (node: Node): number => {
    const into = followers(node, next, gazetteer);
    return into.reduce((sum, at) => sum + at, 0) / into.length;
  };
  return nodes.toSorted((a, b) => middle(a) - middle(b) || byName(a.unit, b.unit));
}

/** The last day of all units of which it is known, where it is one. */
function commonEnd(nodes: readonly Node[]): CalendarDate | undefined {
  const ends = new Set(nodes.flatMap(({ unit }) => (unit.untilAtLatest ? [] : (unit.until ?? []))));
  return ends.size === 1 ? [...ends][0] : undefined;
}

/** The middle of a row, in hundredths of the height of all. */
function heightOf(row: number, rows: number): number {
  return Math.round(((row + 0.5) / rows) * 10_000) / 100;
}

function curvesBetween(units: readonly DescentUnit[], next: readonly DescentUnit[]): readonly DescentCurve[] {
  return units.flatMap(({ into, current }, row) =>
    into.map((to) => {
      const [start, end] = [heightOf(row, units.length), heightOf(to, next.length)];
      return {
        path: `M0 ${start}C50 ${start} 50 ${end} 100 ${end}`,
        current: current || (next[to]?.current ?? false),
      };
    }),
  );
}

/**
 * Where a unit came from and what became of it, the oldest stage first: what it was formed from; the unit, with those that
 * were merged with it; what took its place. Undefined for a unit of which neither is known.
 */
export function descent(unit: Locality, bulletin: Bulletin): readonly DescentStage[] | undefined {
  const { gazetteer } = bulletin;
  const after = successorsOf(unit, gazetteer).map((successor) => ({ unit: successor, before: false }));
  const own = inOrder(mergedWith(unit, gazetteer), after, gazetteer);
  const stages = [originsOf(unit, gazetteer), own, after].filter((nodes) => nodes.length > 0);
  if (stages.length < 2) return undefined;
  const drawn = stages.map((nodes, at) =>
    nodes.map((node) => ({
      ...placeEntry(node.unit, bulletin),
      current: node.unit === unit && !node.before,
      before: node.before,
      into: followers(node, stages[at + 1] ?? [], gazetteer),
    })),
  );
  return drawn.map((units, at) => {
    const [since, until] = [commonEnd(stages[at - 1] ?? []), commonEnd(stages[at] ?? [])];
    return {
      units,
      ...(since && { since: daysAfter(since, 1) }),
      ...(until && { until }),
      curves: curvesBetween(units, drawn[at + 1] ?? []),
    };
  });
}
