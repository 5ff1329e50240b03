import type { SharedTerm } from '../bulletin/alike.ts';
import { isWeakWord } from './function-words.ts';
import { BREAK, type Telling } from './telling.ts';
import { linesOf, type Names, NO_WORD, strengthIn, termOfPair, termOfWord, type Terms } from './terms.ts';

/** Words of a term that readers are shown; of a sentence that both have, the beginning. */
const LONGEST = 8;
/** Terms given of two articles. */
const MOST = 5;

/** A line of an article, word by word. */
interface Line {
  /** As the article writes it. */
  readonly words: readonly string[];
  /** Of the term that the word is, and of that which it is with the next one; undefined where there is none. */
  readonly single: readonly (number | undefined)[];
  readonly pair: readonly (number | undefined)[];
}

/** The words of an article, to be compared with several others. */
export type Written = readonly Line[];

/** Reads the words of a telling; those of `names` are no terms. */
export function writtenOf(telling: Telling, names: Names): Written {
  const numbers = linesOf(telling, names);
  return telling.split('\n').map((line, index): Line => {
    const own = numbers[index] ?? [];
    const pairAt = (word: number, at: number): number | undefined => {
      const next = own[at + 1] ?? NO_WORD;
      return word === NO_WORD || next === NO_WORD ? undefined : termOfPair(word, next);
    };
    return {
      words: line.split(' '),
      single: own.map((word) => (word === NO_WORD ? undefined : termOfWord(word))),
      pair: own.map(pairAt),
    };
  });
}

const CAPITAL = /^\p{Lu}/u;

/** Words of a line, from `start` to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Begins the name of an office, which goes on in small letters: "Ban Thường vụ". */
const OFFICE = 'Ban';

const isCapital = ({ words }: Line, at: number): boolean =>
  words[at] !== OFFICE && CAPITAL.test(words[at] ?? BREAK);

/** Whether a word is part of a name, by the capitals beside each other. */
function isInName(line: Line, at: number): boolean {
  return isCapital(line, at) && (isCapital(line, at - 1) || isCapital(line, at + 1));
}

/** Parts a stretch into names and what stands between them, without names that go on beyond it: the half of a name is another one. */
function withoutHalfNames(line: Line, { start, end }: Stretch): readonly Stretch[] {
  const parts: Stretch[] = [];
  for (let at = start; at < end;) {
    const isName = isInName(line, at);
    let next = at + 1;
    while (next < end && isInName(line, next) === isName) next++;
    const isHalf = isName && (isCapital(line, at - 1) || isCapital(line, next));
    if (!isHalf) parts.push({ start: at, end: next });
    at = next;
  }
  return parts;
}

/** A stretch without words at its ends that only lead to what is told. */
function withoutWeakEnds({ words }: Line, { start, end }: Stretch): Stretch {
  const isWeak = (at: number): boolean => isWeakWord(words[at] ?? BREAK);
  let [first, last] = [start, end];
  while (last - first > 2 && isWeak(first)) first++;
  while (last - first > 2 && isWeak(last - 1)) last--;
  return { start: first, end: isWeak(first) || isWeak(last - 1) ? first : last };
}

/** The longest stretches of a line whose pairs another article has, too, where at least one of them counts. */
function commonStretches(
  { pair }: Line,
  isShared: (term: number | undefined) => boolean,
  counts: (term: number | undefined) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < pair.length; at++) {
    if (!counts(pair[at]) || !isShared(pair[at])) continue;
    let start = at;
    while (isShared(pair[start - 1])) start--;
    while (isShared(pair[at])) at++;
    found.push({ start, end: at + 1 });
  }
  return found;
}

/** Gathers terms by their words in lower case, each as it is met first, the weightiest first. */
function gather(): {
  readonly add: (line: Line, stretch: Stretch, weight: number) => void;
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

/** The first few, without those that another of them contains. */
function most(terms: readonly SharedTerm[]): readonly SharedTerm[] {
  const chosen: SharedTerm[] = [];
  for (const term of terms) {
    const within = (longer: SharedTerm): boolean =>
      ` ${longer.words} `.toLowerCase().includes(` ${term.words.toLowerCase()} `);
    if (chosen.length < MOST && !terms.some((other) => other !== term && within(other))) chosen.push(term);
  }
  return chosen;
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
  const weigh = (term: number | undefined): number => (term === undefined ? 0 : weightOf(term));
  const isShared = (term: number | undefined): boolean => term !== undefined && strengthIn(other, term) > 0;
  for (const line of written) {
    for (const common of commonStretches(line, isShared, (term) => weigh(term) > 0)) {
      for (const part of withoutHalfNames(line, common)) {
        const stretch = withoutWeakEnds(line, part);
        const { start, end } = stretch;
        if (end - start < 2) continue;
        const pairs = line.pair.slice(start, end - 1).reduce((sum: number, term) => sum + weigh(term), 0);
        const words = line.single.slice(start, end).reduce((sum: number, term) => sum + weigh(term), 0);
        if (pairs > 0) stretches.add(line, stretch, pairs + words);
      }
    }
    line.single.forEach((term, at) => {
      if (weigh(term) === 0 || term === undefined || isInName(line, at)) return;
      if (isWeakWord(line.words[at] ?? BREAK)) return;
      const isTelling = strengthIn(own, term) > 1 && strengthIn(other, term) > 1;
      if (isTelling) singles.add(line, { start: at, end: at + 1 }, weigh(term));
    });
  }
  const longer = stretches.all();
  return most(longer.length > 0 ? longer : singles.all());
}
