import { keysOf } from './asked-time.ts';
import { datesIn, plainWord } from './date-grammar.ts';
import type { Distance, Wanted, WantedWord, WantedWords } from './wanted.ts';
import { cleanText, foldWord, type WordPlace, wordPlaces, wordsOf } from './words.ts';

/** Words of a text that are marked in one, from that at `first` to before that at `end`. */
export interface Mark {
  readonly first: number;
  readonly end: number;
  /** Numbers of the terms of the query that they were searched for. */
  readonly terms: readonly number[];
}

/** A text in which what was searched for is marked. */
export interface MarkedText {
  readonly text: string;
  readonly words: readonly WordPlace[];
  /** In the order of the text; none overlap. */
  readonly marks: readonly Mark[];
}

/** Where a text holds something wanted; the lower the rank, the better. */
interface Finding extends Mark {
  readonly rank: number;
}

/** A row of words counts more than its words here and there, unless these stand in the accents typed and the row doesn't. */
const RANKS_OF_ROWS: readonly [number, number, number] = [0, 1, 3];
const RANKS_OF_WORDS: readonly [number, number, number] = [2, 4, 4];

/** A word as texts are searched for it. */
interface ReadWord {
  readonly typed: string;
  readonly folded: string;
}

type TextWord = WordPlace & ReadWord;

function readWord(written: string): ReadWord {
  const typed = wordsOf(written)[0] ?? '';
  return { typed, folded: foldWord(typed) };
}

/** `read` has the words that texts of the story said before: most are said again and again. */
function textWords(text: string, read: Map<string, ReadWord>): readonly TextWord[] {
  return wordPlaces(text).map((place) => {
    const written = text.slice(place.start, place.end);
    const word = read.get(written) ?? readWord(written);
    read.set(written, word);
    return { ...place, ...word };
  });
}

function distance({ typed, folded }: TextWord, wanted: WantedWord): Distance | undefined {
  if (wanted.typed.has(typed)) return 0;
  if (wanted.folded.has(folded)) return wanted.otherAccents;
  const { beginning } = wanted;
  if (beginning === undefined || !folded.startsWith(foldWord(beginning))) return undefined;
  return typed.normalize('NFD').startsWith(beginning) ? 0 : wanted.otherAccents;
}

function farthest(distances: readonly Distance[]): Distance {
  return distances.includes(2) ? 2 : distances.includes(1) ? 1 : 0;
}

/** Wanted words as they stand in a text. */
interface Standing extends WantedWords {
  readonly first: number;
  readonly behind: number;
  readonly distance: Distance;
}

function standingAt(first: number, text: readonly TextWord[], wanted: WantedWords): readonly Standing[] {
  const distances: Distance[] = [];
  for (const [at, word] of wanted.words.entries()) {
    const held = text[first + at];
    const apart = held && distance(held, word);
    if (apart === undefined) return [];
    distances.push(apart);
  }
  return [{ ...wanted, first, behind: first + distances.length, distance: farthest(distances) }];
}

function termsFrom(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** Wanted words by themselves; what says several terms in one is a row of them. */
function alone({ first, behind, start, end, distance: apart }: Standing): Finding {
  const ranks = end - start > 1 ? RANKS_OF_ROWS : RANKS_OF_WORDS;
  return { first, end: behind, terms: termsFrom(start, end), rank: ranks[apart] };
}

/** Words of neighbouring terms side by side, or a name and the English kind behind it. */
function pair(one: Standing, next: Standing): readonly Finding[] {
  const isKind = next.isBehind && next.end <= one.start;
  if (!one.joins || !next.joins || !(one.end === next.start || isKind)) return [];
  return [
    {
      first: one.first,
      end: next.behind,
      terms: [...termsFrom(one.start, one.end), ...termsFrom(next.start, next.end)],
      rank: RANKS_OF_ROWS[farthest([one.distance, next.distance])],
    },
  ];
}

function wordsFound(text: readonly TextWord[], { words }: Wanted): readonly Finding[] {
  const standing = text.map((_, at) => words.flatMap((wanted) => standingAt(at, text, wanted)));
  return standing
    .flat()
    .flatMap((one) => [alone(one), ...(standing[one.behind] ?? []).flatMap((next) => pair(one, next))]);
}

function datesFound(text: readonly TextWord[], { dates }: Wanted): readonly Finding[] {
  if (dates.length === 0) return [];
  return datesIn(text.map(({ typed }) => plainWord(typed))).flatMap(({ written, start, end }) => {
    const keys = keysOf(written);
    const terms = dates.filter((date) => keys.some((key) => date.keys.has(key))).map(({ term }) => term);
    return terms.length > 0 ? [{ first: start, end, terms, rank: RANKS_OF_WORDS[0] }] : [];
  });
}

/** Marks in the order of the text; those that have words in common are one. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const all: Mark[] = [];
  for (const { first, end, terms } of marks.toSorted((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before && first < before.end) {
      const both = { first: before.first, end: Math.max(before.end, end) };
      all.splice(-1, 1, { ...both, terms: [...new Set([...before.terms, ...terms])] });
    } else all.push({ first, end, terms });
  }
  return all;
}

/**
 * Marks in the texts of a story what was searched for. Words of a query stand in a row where each stands beside the next:
 * where any of the texts holds a word so, it is marked in such rows alone, and else wherever it stands; first of all in the
 * accents typed.
 */
export function markTexts(texts: readonly string[], wanted: Wanted): readonly MarkedText[] {
  const read = new Map<string, ReadWord>();
  const held = texts.map((given) => {
    const text = cleanText(given);
    const words = textWords(text, read);
    return { text, words, found: [...wordsFound(words, wanted), ...datesFound(words, wanted)] };
  });
  const best = new Map<number, number>();
  for (const { terms, rank } of held.flatMap(({ found }) => found)) {
    for (const term of terms) best.set(term, Math.min(rank, best.get(term) ?? rank));
  }
  return held.map(({ text, words, found }) => {
    const marks = found.filter(({ terms, rank }) => terms.some((term) => best.get(term) === rank));
    return { text, words, marks: joined(marks) };
  });
}
