import { hasAccentsOf, type NameWord } from './spelling.ts';

/** Words that stand together: a name, or a word for a kind. */
export type Phrase = readonly NameWord[];

/** What a unit is called, and what its place lies in. */
export interface PlaceWords {
  readonly name: Phrase;
  /** Words for its kind. */
  readonly kinds: readonly Phrase[];
  /** Those, and names and kinds of the units above it. */
  readonly above: () => readonly Phrase[];
  /** All those, and names, also with kinds, of the other units that its place lay in before, or lies in today. */
  readonly around: () => readonly Phrase[];
  /** The official code in its id, where it has one. */
  readonly code: string | undefined;
}

/** How a text names a unit: the lower each number, the better; the first counts most. */
export interface PlaceMatch {
  /** Words whose accents aren't those typed. */
  readonly otherAccents: number;
  /** Whether no word of its name is one of those. */
  readonly isSpelt: boolean;
  /** 0: the whole name; 1: its first words; 3: others of its words; 5: its kind alone. One more where the last is only begun. */
  readonly name: number;
  /** 0: whole names of units above; 1: any words of those; 2: whole names of units around. */
  readonly surroundings: number;
  /** Words that are neither its name nor its kind beside it. */
  readonly others: number;
  /** Whether its kind stands beside its name. */
  readonly saysKind: boolean;
}

/** Stands for words that were read already; no phrase has it. */
const READ: NameWord = { written: '', folded: '\0' };

/** Words of a text that stand in a phrase, one after another. */
interface Run {
  readonly length: number;
  readonly begun: boolean;
  readonly otherAccents: number;
}

const NOTHING_AROUND = { surroundings: 0, otherAccents: 0, begun: false };

const NO_RUN: Run = { length: 0, begun: false, otherAccents: 0 };

/** Whether the last word of a text may be a beginning of a word. */
function isBegun(word: NameWord, words: Phrase, at: number): boolean {
  return at === words.length - 1 && word.folded.startsWith(words[at]?.folded ?? word.folded);
}

/** Words of the text from `at` that are those of the phrase from `from`. */
function runOf(phrase: Phrase, from: number, words: Phrase, at: number): Run {
  let otherAccents = 0;
  for (let length = 0; ; length++) {
    const word = phrase[from + length];
    const typed = words[at + length];
    const isSame = word?.folded === typed?.folded;
    if (!word || !typed || !(isSame || isBegun(word, words, at + length))) {
      return length === 0 ? NO_RUN : { length, begun: false, otherAccents };
    }
    const written = isSame ? word.written : word.written.slice(0, typed.written.length);
    if (!hasAccentsOf(typed, written)) otherAccents += 1;
    if (!isSame) return { length: length + 1, begun: true, otherAccents };
  }
}

/** The longest run from `at`: of any words of a phrase, or of a whole one, which the end of the text alone may cut. */
function longestRun(phrases: readonly Phrase[], words: Phrase, at: number, isWhole: boolean): Run {
  let longest = NO_RUN;
  for (const phrase of phrases) {
    for (let from = 0; from < (isWhole ? 1 : phrase.length); from++) {
      const run = runOf(phrase, from, words, at);
      const isCut = run.length < phrase.length && at + run.length < words.length;
      if (run.length > longest.length && !(isWhole && isCut)) longest = run;
    }
  }
  return longest;
}

/** Reads words one phrase after another; undefined where one of them stands in no phrase. */
function readPhrases(phrases: readonly Phrase[], words: Phrase, isWhole: boolean, code?: string) {
  let otherAccents = 0;
  let begun = false;
  for (let at = 0; at < words.length;) {
    const run = longestRun(phrases, words, at, isWhole);
    if (run.length === 0 && words[at] !== READ && words[at]?.folded !== code) return undefined;
    otherAccents += run.otherAccents;
    begun ||= run.begun;
    at += Math.max(run.length, 1);
  }
  return { otherAccents, begun };
}

/** Where the name begins and ends with words of its kind beside it. */
function withKind(kinds: readonly Phrase[], words: Phrase, start: number, end: number) {
  // With something behind them, none of the words is taken for a beginning.
  const whole = [...words, READ];
  for (const kind of kinds) {
    if (runOf(kind, 0, whole, start - kind.length).length === kind.length)
      return [start - kind.length, end] as const;
    if (runOf(kind, 0, whole, end).length === kind.length) return [start, end + kind.length] as const;
  }
  return [start, end] as const;
}

/** Reads the words around those of the name: by whole names of units above; of a whole name also by any words of those, and by units around. */
function readSurroundings(place: PlaceWords, words: Phrase, isWholeName: boolean) {
  for (let surroundings = 0; surroundings < (isWholeName ? 3 : 1); surroundings++) {
    const phrases = surroundings < 2 ? place.above() : place.around();
    const read = readPhrases(phrases, words, surroundings !== 1, place.code);
    if (read) return { ...read, surroundings };
  }
  return undefined;
}

/** The match by the words of the text from `at` that are those of the name from `from`. */
function matchAt(place: PlaceWords, words: Phrase, at: number, from: number): PlaceMatch | undefined {
  const run = runOf(place.name, from, words, at);
  if (run.length === 0) return undefined;
  const isWhole = run.length === place.name.length;
  const isAll = run.length === words.length;
  const [start, end] = isAll ? [0, words.length] : withKind(place.kinds, words, at, at + run.length);
  // Behind a part of a name nothing may be begun: too much would be found by it.
  const others = [...words.slice(0, start), READ, ...words.slice(end), ...(isWhole ? [] : [READ])];
  const read = isAll ? NOTHING_AROUND : readSurroundings(place, others, isWhole);
  if (!read) return undefined;
  const part = isWhole ? 0 : from === 0 ? 1 : 3;
  return {
    otherAccents: run.otherAccents + read.otherAccents,
    isSpelt: run.otherAccents === 0,
    name: part + (run.begun || read.begun ? 1 : 0),
    surroundings: read.surroundings,
    others: words.length - (end - start),
    saysKind: end - start > run.length,
  };
}

/** A number for the match, lower for a better one. */
export function matchOrder({ otherAccents, name, surroundings, others }: PlaceMatch): number {
  return [name, surroundings, Math.min(others, 19)].reduce((order, part) => order * 20 + part, otherAccents);
}

/** The best way in which a text names a unit; undefined where it names something else. */
export function matchPlace(place: PlaceWords, words: Phrase): PlaceMatch | undefined {
  let best: PlaceMatch | undefined;
  for (let at = 0; at < words.length; at++) {
    for (let from = 0; from < place.name.length; from++) {
      const match = matchAt(place, words, at, from);
      if (match && (!best || matchOrder(match) < matchOrder(best))) best = match;
    }
  }
  return best ?? matchKind(place, words);
}

/** Words that are a kind alone, or begin one. */
export function matchKind({ kinds }: Pick<PlaceWords, 'kinds'>, words: Phrase): PlaceMatch | undefined {
  const run = longestRun(kinds, words, 0, true);
  if (run.length === 0 || run.length < words.length) return undefined;
  const { otherAccents, begun } = run;
  return { otherAccents, isSpelt: true, name: begun ? 6 : 5, surroundings: 0, others: 0, saysKind: true };
}
