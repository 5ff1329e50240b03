import { KIND_WORDS } from '../bulletin/kind-words.ts';
import type { Abbreviations } from './abbreviations.ts';
import { type AskedTime, textKeys } from './asked-time.ts';
import { isLoose, waysToSay } from './plan.ts';
import { type Query, queryWords, type Term } from './query.ts';
import { foldWord, hasAccents, letterVariants, toneVariants } from './words.ts';

/** A word that texts are searched for. */
export interface WantedWord {
  /** The word in its accents, in each spelling: NFC, lower case. */
  readonly typed: ReadonlySet<string>;
  /** The same without accents; none where in other accents it would be another word. */
  readonly folded: ReadonlySet<string>;
  /** What it begins with where it is still being typed, its accents apart from its letters (NFD). */
  readonly beginning?: string;
  /** How far a text is from what was typed that has it in other accents. */
  readonly otherAccents: Distance;
}

/** 0 as typed; 1 typed without accents among words with accents; 2 in other accents than typed. */
export type Distance = 0 | 1 | 2;

/** Words side by side that say one or more terms of a query, those from `start` to before `end`. */
export interface WantedWords {
  readonly start: number;
  readonly end: number;
  readonly words: readonly WantedWord[];
  /** Whether they make a row with those of the next terms; a quoted phrase stands by itself. */
  readonly joins: boolean;
  /** Whether they are an English kind of place, which stands behind the name: "Yên Lập Commune" for `xã Yên Lập`. */
  readonly isBehind?: boolean;
}

/** A date that a term of a query means. */
export interface WantedDate {
  readonly term: number;
  readonly time: AskedTime;
  /** What texts may hold of it, in whatever form it is written. */
  readonly keys: ReadonlySet<string>;
}

/** What a query looks for, term by term: the terms are numbered from 0. */
export interface Wanted {
  readonly words: readonly WantedWords[];
  readonly dates: readonly WantedDate[];
}

/** What is wanted where there is no query. */
export const NOTHING_WANTED: Wanted = { words: [], dates: [] };

/** What is wanted of a query: what a planner asks for, and in which words texts say it. */
export function wantedOf(query: Query, abbreviations: Abbreviations): Wanted {
  const { terms } = query;
  const read = createReader(queryWords(query).some(hasAccents));
  const last = query.finished ? undefined : terms.at(-1);
  const words = runsOf(terms).flatMap(({ start, terms: run }) => [
    ...run.flatMap((term, at) => ownWays(term, start + at, abbreviations, read, term === last)),
    ...otherWays(run, start, abbreviations, read),
  ]);
  const dates = terms.flatMap(({ date }, term) =>
    date ? [{ term, time: date.time, keys: new Set(textKeys(date.time)) }] : [],
  );
  return { words: [...words, ...dates.flatMap((date) => yearsOf(date, read))], dates };
}

/** Reads words as they are wanted in texts. */
interface Reader {
  /** Words as typed, of which the last one may go on where it is `open`. */
  readonly typed: (words: readonly string[], open?: boolean) => readonly WantedWord[];
  /** What else says the same: a short word in its own accents alone, as the planner asks for it. */
  readonly other: (words: readonly string[]) => readonly WantedWord[];
}

function createReader(hasAccented: boolean): Reader {
  const wantedWord = (word: string): WantedWord => {
    const spellings = letterVariants(word);
    return {
      typed: new Set(spellings.flatMap(toneVariants)),
      folded: new Set(spellings.map(foldWord)),
      otherAccents: hasAccents(word) ? 2 : hasAccented ? 1 : 0,
    };
  };
  return {
    typed: (words, open = false) =>
      words.map((word, at) => ({
        ...wantedWord(word),
        ...(open && at === words.length - 1 && { beginning: word.normalize('NFD') }),
      })),
    other: (words) =>
      words.length === 1
        ? words.map((word) => ({ ...wantedWord(word), folded: new Set() }))
        : words.map(wantedWord),
  };
}

/** Terms that follow one another and may stand in a row, from that at `start`; or a quoted one. */
interface Run {
  readonly start: number;
  readonly terms: readonly Term[];
}

function runsOf(terms: readonly Term[]): readonly Run[] {
  const runs: { readonly start: number; readonly terms: Term[] }[] = [];
  terms.forEach((term, at) => {
    if (term.date) return;
    const before = runs.at(-1);
    const isNext =
      before && before.start + before.terms.length === at && [...before.terms, term].every(isLoose);
    if (isNext) before.terms.push(term);
    else runs.push({ start: at, terms: [term] });
  });
  return runs;
}

/** A term as typed, and with its abbreviations written out. */
function ownWays(
  { words, quoted }: Term,
  at: number,
  abbreviations: Abbreviations,
  read: Reader,
  open: boolean,
): readonly WantedWords[] {
  const others = quoted || words.length > 1 ? waysToSay(words, abbreviations) : [];
  return [read.typed(words, open), ...others.map(read.other)].map((way) => ({
    start: at,
    end: at + 1,
    words: way,
    joins: !quoted,
  }));
}

const ENGLISH_KINDS = new Set(
  Object.values(KIND_WORDS).flatMap(({ en }) => en.map((word) => word.toLowerCase())),
);

/** What says whole terms of a run in other words: "thành phố" for `tp`, "UBND" for `ủy ban nhân dân`. */
function otherWays(
  run: readonly Term[],
  first: number,
  abbreviations: Abbreviations,
  read: Reader,
): readonly WantedWords[] {
  const ends = new Map([[0, first]]);
  let length = 0;
  run.forEach(({ words }, at) => ends.set((length += words.length), first + at + 1));
  if (run.some(({ quoted }) => quoted)) return [];
  return abbreviations.expansions(queryWords({ terms: run })).flatMap((expansion) => {
    const [start, end] = [ends.get(expansion.start), ends.get(expansion.end)];
    if (start === undefined || end === undefined) return [];
    return expansion.alternatives.map((way) => ({
      start,
      end,
      words: read.other(way),
      joins: true,
      isBehind: ENGLISH_KINDS.has(way.join(' ')),
    }));
  });
}

const YEAR = /^\d{4}$/;

/** Years of a date: texts hold them as words. */
function yearsOf({ term, keys }: WantedDate, read: Reader): readonly WantedWords[] {
  return [...keys]
    .filter((key) => YEAR.test(key))
    .map((year) => ({ start: term, end: term + 1, words: read.typed([year]), joins: false }));
}
