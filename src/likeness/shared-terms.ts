import type { SharedTerm } from '../bulletin/alike.ts';
import { isWeakWord } from './function-words.ts';
import { BREAK, type Telling } from './telling.ts';
import {
  linesOf,
  type Names,
  NO_WORD,
  numberOf,
  strengthIn,
  strengthOf,
  termOfPair,
  termOfWord,
  type Terms,
} from './terms.ts';

/** Words of a term that readers are shown; of a sentence that both have, the beginning. */
const LONGEST = 8;
/** Terms given of two articles. */
const MOST = 5;

/** The words of an article, to be compared with several others; {@link BREAK} stands between lines. */
export interface Written {
  /** As the article writes them. */
  readonly words: readonly string[];
  /** Numbers of the term that each word is, and of that which it is with the next one; undefined where there is none. */
  readonly single: readonly (number | undefined)[];
  readonly pair: readonly (number | undefined)[];
  /** Where each term stands that counts. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Reads the words of a telling; those of `names` are no terms. `weightOf` says what a term counts. */
export function writtenOf(telling: Telling, names: Names, weightOf: (term: number) => number): Written {
  const words = telling.split('\n').flatMap((line) => (line === '' ? [BREAK] : [...line.split(' '), BREAK]));
  const numbers = linesOf(telling, names).flatMap((line) => [...line, NO_WORD]);
  const single = numbers.map((word) => (word === NO_WORD ? undefined : termOfWord(word)));
  const pair = numbers.map((word, at) => {
    const next = numbers[at + 1] ?? NO_WORD;
    return word === NO_WORD || next === NO_WORD ? undefined : termOfPair(word, next);
  });
  const places = new Map<number, number[]>();
  for (const terms of [single, pair]) {
    for (const [at, term] of terms.entries()) {
      if (term === undefined || weightOf(term) === 0) continue;
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  }
  return { words, single, pair, places };
}

const CAPITAL = /^\p{Lu}/u;

/** Words of an article, from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Begins the name of an office, which goes on in small letters: "Ban Thường vụ". */
const OFFICE = 'Ban';

const isCapital = ({ words }: Written, at: number): boolean =>
  words[at] !== OFFICE && CAPITAL.test(words[at] ?? BREAK);

/** Whether a word is part of a name, by the capitals beside each other. */
function isInName(written: Written, at: number): boolean {
  return isCapital(written, at) && (isCapital(written, at - 1) || isCapital(written, at + 1));
}

/** Parts a stretch into names and what stands between them, without names that go on beyond it: the half of a name is another one. */
function withoutHalfNames(written: Written, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start; at < end;) {
    const isName = isInName(written, at);
    let next = at + 1;
    while (next < end && isInName(written, next) === isName) next++;
    const isHalf = isName && (isCapital(written, at - 1) || isCapital(written, next));
    if (!isHalf) parts.push({ start: at, end: next });
    at = next;
  }
  return parts;
}

/** A stretch without words at its ends that only lead to what is told. */
function withoutWeakEnds({ words }: Written, { start, end }: Stretch): Stretch {
  const isWeak = (at: number): boolean => isWeakWord(words[at] ?? BREAK);
  let [first, last] = [start, end];
  while (last - first > 2 && isWeak(first)) first++;
  while (last - first > 2 && isWeak(last - 1)) last--;
  return { start: first, end: isWeak(first) || isWeak(last - 1) ? first : last };
}

/** The longest stretch around the pair at a place whose pairs are all shared. */
function stretchAround({ pair }: Written, at: number, isShared: (term: number) => boolean): Stretch {
  const goesOn = (place: number): boolean => {
    const term = pair[place];
    return term !== undefined && isShared(term);
  };
  let [start, end] = [at, at + 1];
  while (goesOn(start - 1)) start--;
  while (goesOn(end)) end++;
  return { start, end: end + 1 };
}

/** Gathers terms by their words in lower case, each as it is met first, the weightiest first. */
function gather(): {
  readonly add: (written: Written, stretch: Stretch, weight: number) => void;
  readonly all: () => readonly SharedTerm[];
} {
  const found = new Map<string, SharedTerm>();
  return {
    add: ({ words }, { start, end }, weight) => {
      const last = Math.min(end, start + LONGEST);
      const text = words.slice(start, last).join(' ');
      const key = text.toLowerCase();
      const rounded = Math.round(weight * 10) / 10;
      if (rounded > 0 && !found.has(key))
        found.set(key, { words: last < end ? `${text}…` : text, weight: rounded });
    },
    all: () => [...found.values()].sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1)),
  };
}

/** Terms that are looked at for the few that are given. */
const FIRST = 24;

/** The first few, without those that another of them contains. */
function most(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  const first = terms.slice(0, FIRST).map((term) => ({ term, key: ` ${term.words.toLowerCase()} ` }));
  return first
    .filter(({ key }) => !first.some((other) => other.key !== key && other.key.includes(key)))
    .slice(0, MOST)
    .map(({ term }) => term);
}

/** Visits the terms that both have, with whether both have them strongly. */
function eachShared(own: Terms, other: Terms, visit: (number: number, isStrong: boolean) => void): void {
  for (let at = 0, place = 0; at < own.length && place < other.length;) {
    const [one, two] = [own[at] ?? 0, other[place] ?? 0];
    const [first, second] = [numberOf(one), numberOf(two)];
    if (first === second) visit(first, strengthOf(one) + strengthOf(two) > 3);
    if (first <= second) at++;
    if (second <= first) place++;
  }
}

/**
 * What an article's words have in common with another's terms, the most telling first: stretches of two words and more, and
 * words by themselves only where there are none and both articles have them twice or in the title, since a syllable
 * says little. `weightOf` says what a term counts.
 */
export function sharedTerms(
  written: Written,
  own: Terms,
  other: Terms,
  weightOf: (term: number) => number,
): readonly SharedTerm[] {
  const [stretches, singles] = [gather(), gather()];
  const sum = (terms: readonly (number | undefined)[]): number =>
    terms.reduce((total: number, term) => total + (term === undefined ? 0 : weightOf(term)), 0);
  const isShared = (term: number): boolean => strengthIn(other, term) > 0;

  const seen = new Set<number>();

  function addStretch(at: number): void {
    if (seen.has(at)) return;
    const whole = stretchAround(written, at, isShared);
    for (let place = whole.start; place < whole.end; place++) seen.add(place);
    for (const part of withoutHalfNames(written, whole)) {
      const stretch = withoutWeakEnds(written, part);
      const { start, end } = stretch;
      if (end - start < 2) continue;
      const pairs = sum(written.pair.slice(start, end - 1));
      if (pairs > 0) stretches.add(written, stretch, pairs + sum(written.single.slice(start, end)));
    }
  }

  eachShared(own, other, (term, isStrong) => {
    const weight = weightOf(term);
    if (weight === 0) return;
    for (const at of written.places.get(term) ?? []) {
      if (written.pair[at] === term) addStretch(at);
      else if (isStrong && !isInName(written, at) && !isWeakWord(written.words[at] ?? BREAK))
        singles.add(written, { start: at, end: at + 1 }, weight);
    }
  });
  const longer = stretches.all();
  return most(longer.length > 0 ? longer : singles.all());
}
