import { wordsForKind } from './kind-words.ts';
import { type Locality, LOCALITY_KINDS, type LocalityId } from './locality.ts';
import { ancestorIds, isFormer, levelOf } from './locality-id.ts';
import {
  matchKind,
  matchOrder,
  matchPlace,
  type Phrase,
  type PlaceMatch,
  type PlaceWords,
} from './match-place.ts';
import { readingsOf, type Reading, withBlanksOf } from './name-readings.ts';
import { lazily } from './once.ts';
import { foldText, nameWords } from './spelling.ts';

/** A unit that can be found by its name. */
export type NamedUnit = Pick<Locality, 'id' | 'name' | 'kind' | 'until'>;

/** How places are looked for. */
export interface PlaceSearch<Unit> {
  /** Somebody is typing: beside the units that the words name come those that they may become the name of. */
  readonly isTyping?: boolean;
  /** Units that are offered before others; those in force, where it isn't given. */
  readonly isPreferred?: (unit: Unit) => boolean;
  /** Orders units that are alike otherwise, the heaviest first. */
  readonly weightOf?: (unit: Unit) => number;
}

/** Finds units by what somebody writes for them. */
export interface PlaceFinder<Unit> {
  /**
   * The units that words name, in Vietnamese or English: with or without accents, kinds and what they lie in, in any order;
   * or an id, perhaps with parts left out. Those come first whose accents are as typed, whose whole name it is, that lie in
   * what is named, that are in force, and the larger; then those given first. None for no words.
   */
  readonly find: (text: string, search?: PlaceSearch<Unit>) => readonly Unit[];
  /**
   * Units whose whole name is the text, perhaps with their kind and with what they lie in; where the text says the kind of
   * some, those alone. Accents of the name may be left out, but not be others.
   */
  readonly named: (text: string) => readonly Unit[];
}

interface Known<Unit> extends PlaceWords {
  readonly unit: Unit;
  /** Its place among those given. */
  readonly at: number;
}

interface Found<Unit> {
  readonly known: Known<Unit>;
  readonly match: PlaceMatch;
  /** The lower, the nearer the reading is to what is typed. */
  readonly reading: number;
}

const LEVELS = { province: 0, district: 1, commune: 2 } as const;

const KINDS = new Map(
  LOCALITY_KINDS.map((kind) => [kind, wordsForKind(kind).map((word) => nameWords(word))]),
);

/** A unit's name, alone and with its kind before or behind it. */
function namesWithKinds({ name, kinds }: PlaceWords): readonly Phrase[] {
  return [
    name,
    ...kinds.flatMap((kind) => [
      [...kind, ...name],
      [...name, ...kind],
    ]),
  ];
}

/** A province's name stands for it though it is no more. */
export function isInForce(unit: NamedUnit): boolean {
  return !isFormer(unit) || levelOf(unit) === 'province';
}

/**
 * Makes units findable; `around` gives the ids of units that a unit's place lay in before, or lies in today, beside those
 * above it. This takes a while for a whole gazetteer; a search then doesn't.
 */
export function placeFinder<Unit extends NamedUnit>(
  units: readonly Unit[],
  around: (unit: Unit) => Iterable<LocalityId> = () => [],
): PlaceFinder<Unit> {
  const byId = new Map<LocalityId, Known<Unit>>();
  const folds = new Map<string, string>();
  const fold = (word: string) => {
    const folded = folds.get(word) ?? foldText(word);
    folds.set(word, folded);
    return folded;
  };
  const byWord = new Map<string, Known<Unit>[]>();
  const knownAt = (ids: Iterable<LocalityId>) => [...ids].flatMap((id) => byId.get(id) ?? []);
  for (const [at, unit] of units.entries()) {
    const kinds = KINDS.get(unit.kind) ?? [];
    const above = lazily(() => [
      ...kinds,
      ...knownAt(ancestorIds(unit.id)).flatMap(({ name, kinds }) => [name, ...kinds]),
    ]);
    const known = {
      unit,
      at,
      name: nameWords(unit.name, fold),
      kinds,
      above,
      around: lazily(() => [...above(), ...knownAt(around(unit)).flatMap(namesWithKinds)]),
      code: /-(\d+)$/.exec(unit.id)?.[1],
    };
    byId.set(unit.id, known);
    for (const { folded } of known.name) {
      const others = byWord.get(folded);
      if (others) others.push(known);
      else byWord.set(folded, [known]);
    }
  }

  /** Units that share a word with the text, whose last word may be begun; all of them for a kind. */
  function candidates(words: Phrase): Iterable<Known<Unit>> {
    if ([...KINDS.values()].some((kinds) => matchKind({ kinds }, words))) return byId.values();
    const last = words.at(-1)?.folded ?? '';
    const begun = [...byWord].flatMap(([word, known]) => (word.startsWith(last) ? known : []));
    return new Set([...words.flatMap(({ folded }) => byWord.get(folded) ?? []), ...begun]);
  }

  /** Names by their letters alone, of which the first with them counts. */
  const joinedNames = lazily(() => {
    const all = [...byId.values()].map(
      ({ name }) => [name.map(({ folded }) => folded).join(''), name] as const,
    );
    return new Map(all.reverse());
  });

  function foundIn(readings: readonly Reading[]): readonly Found<Unit>[] {
    const found = new Map<Known<Unit>, Found<Unit>>();
    for (const [reading, { words, isFormer: saysFormer }] of readings.entries()) {
      if (words.length === 0) continue;
      for (const known of candidates(words)) {
        const match = saysFormer && !isFormer(known.unit) ? undefined : matchPlace(known, words);
        const best = found.get(known)?.match;
        if (match && (!best || matchOrder(match) < matchOrder(best)))
          found.set(known, { known, match, reading });
      }
    }
    return [...found.values()];
  }

  function foundBy(text: string): readonly Found<Unit>[] {
    const words = nameWords(text);
    const found = foundIn(readingsOf(words));
    if (found.length > 0) return found;
    const parted = withBlanksOf(joinedNames(), words);
    return parted ? foundIn(readingsOf(parted)) : [];
  }

  return {
    find(text, { isTyping = false, isPreferred = isInForce, weightOf = () => 0 } = {}) {
      const found = foundBy(text);
      const named = isTyping ? [] : found.filter(({ match }) => match.name === 0);
      return (named.length > 0 ? named : found)
        .map(({ known: { unit, at }, match, reading }) => ({
          unit,
          at,
          order: [
            isPreferred(unit) ? 0 : 1,
            LEVELS[levelOf(unit)],
            isFormer(unit) ? 1 : 0,
            reading > 0 ? 1 : 0,
          ].reduce((order, part) => order * 3 + part, matchOrder(match)),
        }))
        .sort((a, b) => a.order - b.order || weightOf(b.unit) - weightOf(a.unit) || a.at - b.at)
        .map(({ unit }) => unit);
    },
    named(text) {
      const named = foundBy(text).filter(
        ({ match }) => match.name === 0 && match.isSpelt && match.surroundings < 2,
      );
      const exact = named.filter(({ match }) => match.saysKind);
      return (exact.length > 0 ? exact : named)
        .toSorted((a, b) => a.known.at - b.known.at)
        .map(({ known }) => known.unit);
    },
  };
}
