import { weakWords } from './function-words.ts';
import type { Shared } from './term-index.ts';
import { pairKey, type TermKey } from './terms.ts';
import type { Telling } from './telling.ts';
import { isCapital, NO_WORD, small, type WordNumber, wordNumber } from './word-numbers.ts';

/** Words of a term that readers are shown; of a sentence that both have, the beginning. */
const LONGEST = 8;
/** Terms given of two articles. */
const MOST = 5;

/** Words side by side that two articles have in common. */
export interface SharedWords {
  readonly words: readonly WordNumber[];
  /** Whether more of them follow. */
  readonly goesOn: boolean;
  readonly weight: number;
}

/** Words of an article, from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Begins the name of an office, which goes on in small letters: "Ban Thường vụ". */
const OFFICE = wordNumber('Ban');

const hasCapital = (telling: Telling, at: number): boolean => {
  const word = telling[at] ?? NO_WORD;
  return isCapital(word) && word !== OFFICE;
};

/** Whether a word is part of a name, by the capitals beside each other. */
function isInName(telling: Telling, at: number): boolean {
  return hasCapital(telling, at) && (hasCapital(telling, at - 1) || hasCapital(telling, at + 1));
}

/** Parts a stretch into names and what stands between them, without names that go on beyond it: the half of a name is another one. */
function withoutHalfNames(telling: Telling, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start; at < end;) {
    const isName = isInName(telling, at);
    let next = at + 1;
    while (next < end && isInName(telling, next) === isName) next++;
    const isHalf = isName && (hasCapital(telling, at - 1) || hasCapital(telling, next));
    if (!isHalf) parts.push({ start: at, end: next });
    at = next;
  }
  return parts;
}

const isWeak = (telling: Telling, at: number): boolean => weakWords().has(small(telling[at] ?? NO_WORD));

/** A stretch without words at its ends that only lead to what is told. */
function withoutWeakEnds(telling: Telling, { start, end }: Stretch): Stretch {
  let [first, last] = [start, end];
  while (last - first > 2 && isWeak(telling, first)) first++;
  while (last - first > 2 && isWeak(telling, last - 1)) last--;
  return { start: first, end: isWeak(telling, first) || isWeak(telling, last - 1) ? first : last };
}

/** Whether two words stand side by side in a telling. */
function hasPair(telling: Telling, first: WordNumber, second: WordNumber): boolean {
  for (const word of [small(first), small(first) + 1]) {
    for (let at = telling.indexOf(word); at >= 0; at = telling.indexOf(word, at + 1))
      if (small(telling[at + 1] ?? NO_WORD) === small(second)) return true;
  }
  return false;
}

/**
 * Stretches of two words and more whose pairs stand in another telling, too, cut at the ends of names; `pairs` are where those
 * stand that count, ascending. Pairs that are too common to count only make phrases whole.
 */
function* stretchesOf(telling: Telling, pairs: readonly number[], other: Telling): Generator<Stretch> {
  const goesOn = (at: number): boolean => {
    const [first = NO_WORD, second = NO_WORD] = [telling[at], telling[at + 1]];
    return first !== NO_WORD && second !== NO_WORD && hasPair(other, first, second);
  };
  let [start, end] = [0, 0];
  for (const [index, at] of pairs.entries()) {
    if (at < end - 1) continue;
    if (pairs[index - 1] !== at - 1) start = at;
    if (pairs[index + 1] === at + 1) continue;
    end = at + 2;
    while (goesOn(start - 1)) start--;
    while (goesOn(end - 1)) end++;
    for (const part of withoutHalfNames(telling, { start, end })) {
      const stretch = withoutWeakEnds(telling, part);
      if (stretch.end - stretch.start >= 2) yield stretch;
    }
  }
}

/** A stretch, and what its terms count. */
interface Weighed extends Stretch {
  readonly weight: number;
}

/** Terms that are looked at for the few that are given. */
const FIRST = 24;

/** The weightiest of stretches, each as it is met first, without those that another of them contains. */
function mostOf(telling: Telling, stretches: readonly Weighed[]): readonly SharedWords[] {
  const sorted = stretches.toSorted((a, b) => b.weight - a.weight || a.start - b.start).slice(0, FIRST);
  const first = new Map<string, SharedWords>();
  for (const { start, end, weight } of sorted) {
    const last = Math.min(end, start + LONGEST);
    const words = Array.from(telling.subarray(start, last));
    const key = ` ${words.map(small).join(' ')} `;
    if (!first.has(key)) first.set(key, { words, goesOn: last < end, weight: Math.round(weight * 10) / 10 });
  }
  return [...first]
    .filter(([key]) => ![...first.keys()].some((other) => other !== key && other.includes(key)))
    .slice(0, MOST)
    .map(([, words]) => words);
}

/** Where terms stand in a telling: a pair where its first word stands. */
export type TermPlaces = ReadonlyMap<TermKey, readonly number[]>;

/** Where those of the terms stand that are asked for. */
export function placesOf(telling: Telling, keys: ReadonlySet<TermKey>): TermPlaces {
  const places = new Map<TermKey, number[]>();
  const add = (key: TermKey, at: number): void => {
    if (!keys.has(key)) return;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  };
  for (const [at, word] of telling.entries()) {
    const next = telling[at + 1] ?? NO_WORD;
    if (word === NO_WORD) continue;
    add(small(word), at);
    if (next !== NO_WORD) add(pairKey(word, next), at);
  }
  return places;
}

/**
 * What an article's words have in common with another's, the most telling first: stretches of two words and more, and
 * words by themselves only where there are none and both articles have them twice or in the title, since a syllable
 * says little. `shared` holds the terms of both that count, `places` says where they stand in the one.
 */
export function sharedWords(
  telling: Telling,
  places: TermPlaces,
  shared: ReadonlyMap<TermKey, Shared>,
  other: Telling,
): readonly SharedWords[] {
  const singles: Weighed[] = [];
  const pairs: number[] = [];
  const weightAt = (key: TermKey): number => shared.get(key)?.weight ?? 0;
  for (const [key, { weight, isStrong }] of shared) {
    for (const at of places.get(key) ?? []) {
      if (small(telling[at] ?? NO_WORD) !== key) pairs.push(at);
      else if (isStrong && !isInName(telling, at) && !isWeak(telling, at))
        singles.push({ start: at, end: at + 1, weight });
    }
  }
  const longer = Array.from(
    stretchesOf(
      telling,
      pairs.sort((a, b) => a - b),
      other,
    ),
    ({ start, end }) => {
      let weight = 0;
      for (let at = start; at < end; at++) {
        const word = telling[at] ?? NO_WORD;
        weight += weightAt(small(word));
        if (at + 1 < end) weight += weightAt(pairKey(word, telling[at + 1] ?? NO_WORD));
      }
      return { start, end, weight };
    },
  );
  return mostOf(telling, longer.length > 0 ? longer : singles);
}
