import { type PlaceFinder, placeFinder } from '../bulletin/find-places.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import { ancestorIds, isFormer } from '../bulletin/locality-id.ts';
import { hasAccentsOf, type NameWord, nameWords } from '../bulletin/spelling.ts';
import type { KnownPlace, KnownPlaces } from './known-places.ts';

/** A unit, and those above it, the nearest first. */
export type PlaceChain = readonly [KnownPlace, ...KnownPlace[]];

/** Where a place lies that was asked for, as near to it as there are stories. */
export interface PlaceTarget {
  /** Units that the place lies in, or is, which have no stories; with those above each. */
  readonly without: readonly PlaceChain[];
  /** The nearest above them that has stories; undefined where there are none. */
  readonly nearest?: PlaceChain;
  /** How many stories that has. */
  readonly stories: number;
}

/** A place that words name, and where it lies. */
export interface PlaceHint {
  readonly place: PlaceChain;
  readonly targets: readonly PlaceTarget[];
}

/** Places that words name. */
export interface PlaceHints {
  /** The best first. */
  readonly hints: readonly PlaceHint[];
  /** Further places of the name; where some have stories, those that have none. */
  readonly more: number;
  /** What was asked for beside the place; empty where it was the place alone. */
  readonly words: string;
}

/** Gives how many stories each unit has among those that hold some words, or of all where there are no words. */
export type CountPlaces = (words: string) => Promise<ReadonlyMap<LocalityId, number>>;

/** What is asked of places. */
export interface PlaceQuestion {
  /** What was typed, in parts. */
  readonly typed: readonly string[];
  /** Whether the words find stories: then all of them must name a place that has none. */
  readonly isFound: boolean;
}

/** Places of one name that are offered. */
const MOST_HINTS = 5;

/** Words of a query up to which it may name a place: `xã Hòa Phú huyện Chiêm Hóa tỉnh Tuyên Quang`, and something beside. */
const MOST_WORDS = 12;

/** Words of a name beside other words, at least: one is too often another word. */
const FEWEST_BESIDE = 2;

/** Ways to read words as those of a place and others, before it or behind it; the longest place first. */
function readings(words: readonly string[]): readonly { readonly place: string; readonly rest: string }[] {
  const all = [{ place: words.join(' '), rest: '' }];
  for (let length = words.length - 1; length >= FEWEST_BESIDE; length--) {
    for (const [start, end] of [
      [0, length],
      [words.length - length, words.length],
    ] as const) {
      const rest = [...words.slice(0, start), ...words.slice(end)].join(' ');
      all.push({ place: words.slice(start, end).join(' '), rest });
    }
  }
  return all;
}

/** Whether words hold a whole name; with `isSpelt`, in the accents typed. */
function holdsName(words: readonly NameWord[], name: string, isSpelt: boolean): boolean {
  const named = nameWords(name);
  return words.some((_, start) =>
    named.every(({ folded, written }, at) => {
      const typed = words[start + at];
      return typed?.folded === folded && (!isSpelt || hasAccentsOf(typed, written));
    }),
  );
}

/** The units that a text names by their whole names, in the accents typed where there are such. */
function named(text: string, finder: PlaceFinder<KnownPlace>, countOf: (place: KnownPlace) => number) {
  const words = nameWords(text);
  const found = finder.find(text, { weightOf: countOf }).filter(({ name }) => holdsName(words, name, false));
  const spelt = found.filter(({ name }) => holdsName(words, name, true));
  return spelt.length > 0 ? spelt : found;
}

/** Units by id, and what they lie in. */
function createChains(places: readonly KnownPlace[]) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const at = (id: LocalityId) => byId.get(id) ?? [];
  const chainOf = (place: KnownPlace): PlaceChain => [place, ...ancestorIds(place.id).flatMap(at)];
  return { at, chainOf };
}

/** Finds where places lie that words name, among units that were loaded for the words. */
function createHints(places: readonly KnownPlace[]) {
  const { at, chainOf } = createChains(places);
  const finder = placeFinder(places, ({ around }) => around.flatMap((id) => [id, ...ancestorIds(id)]));

  function targetsOf(place: KnownPlace, counts: ReadonlyMap<LocalityId, number>): readonly PlaceTarget[] {
    const hasStories = ({ id }: KnownPlace): boolean => (counts.get(id) ?? 0) > 0;
    const lies = isFormer(place) && !hasStories(place) ? place.around.flatMap(at) : [place];
    const nearest = Map.groupBy(lies.map(chainOf), (chain) => chain.find(hasStories)?.id);
    return Array.from(nearest, ([id, chains]): PlaceTarget => {
      const [unit] = id === undefined ? [] : [at(id)].flat();
      return {
        without: chains.filter(([first]) => first.id !== id),
        ...(unit && { nearest: chainOf(unit) }),
        stories: counts.get(id ?? '') ?? 0,
      };
    });
  }

  /** Those first whose own stories, or those of what took their place, there are; then those whose whole has some. */
  const rankOf = ({ targets }: PlaceHint): number =>
    targets.some(({ without, stories }) => stories > 0 && without.length === 0)
      ? 0
      : targets.some(({ stories }) => stories > 0)
        ? 1
        : 2;

  return (text: string, counts: ReadonlyMap<LocalityId, number>): readonly PlaceHint[] =>
    distinct(
      named(text, finder, ({ id }) => counts.get(id) ?? 0)
        .map((place) => ({ place: chainOf(place), targets: targetsOf(place, counts) }))
        .filter(({ targets }) => targets.length > 0),
    ).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Without places that those before them tell of: what they lie in, or lie in today. */
function distinct(hints: readonly PlaceHint[]): readonly PlaceHint[] {
  const named = new Set<LocalityId>();
  return hints.filter(({ place, targets }) => {
    const isNamed = named.has(place[0].id);
    const lies = targets.flatMap(({ without, nearest = [] }) => [...without.flat(), ...nearest]);
    for (const { id } of [...place, ...lies]) named.add(id);
    return !isNamed;
  });
}

/** Whether a place has stories itself. */
function hasOwnStories({ place: [unit], targets }: PlaceHint): boolean {
  return targets.some(({ nearest }) => nearest?.[0] === unit);
}

/**
 * Says where places lie that a query names, all of it or beside words that stories of the place hold; undefined where it
 * names none. Throws what loading places and counting stories throws.
 */
export async function placeHints(
  { typed, isFound }: PlaceQuestion,
  known: KnownPlaces,
  countPlaces: CountPlaces,
): Promise<PlaceHints | undefined> {
  if (typed.length === 0 || typed.length > MOST_WORDS) return undefined;
  const places = await known.beginningWith(nameWords(typed.join(' ')).map(({ folded }) => folded));
  const hintsFor = createHints(places);
  const none = new Map<LocalityId, number>();
  for (const { place, rest } of readings(typed)) {
    if (isFound && rest !== '') break;
    if (hintsFor(place, none).length === 0) continue;
    const hints = hintsFor(place, await countPlaces(rest));
    if (isFound && hints.some(hasOwnStories)) return undefined;
    const withStories = hints.filter(({ targets }) => targets.some(({ stories }) => stories > 0));
    if (withStories.length === 0 && (isFound || rest !== '')) continue;
    const offered = (withStories.length > 0 ? withStories : hints).slice(0, MOST_HINTS);
    return { hints: offered, more: hints.length - offered.length, words: rest };
  }
  return undefined;
}
