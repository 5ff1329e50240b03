import { type AskedDate, type Chunk, type DateChunks, findDates } from './query-dates.ts';
import { cleanText, wordsOf } from './words.ts';

/** A date, and where it stands in what was typed: from `start` to before `end`. */
export interface TypedDate extends AskedDate {
  readonly start: number;
  readonly end: number;
}

/** Words that must stand side by side: a quoted phrase, or what was typed without a blank (`21/01`, `đảng`); or a date. */
export interface Term {
  /** At least one, in NFC and lower case. */
  readonly words: readonly string[];
  readonly quoted: boolean;
  readonly date?: TypedDate;
  /** The words as capitals within them part them, where they do: `#DangVien`. */
  readonly byCapitals?: readonly string[];
}

/** What was typed, taken apart. */
export interface Query {
  /** None where nothing was typed that could be found. */
  readonly terms: readonly Term[];
  /** Whether something follows the last word, which else may be the beginning of one. */
  readonly finished: boolean;
  /** Whether words were left out, since there were more than {@link MOST_WORDS}. */
  readonly cut: boolean;
}

/** Words that a query is read to: each costs the index a call or two. */
export const MOST_WORDS = 16;

/** What stands between words that are asked for one by one; a comma between digits is part of a number. */
const BETWEEN = /[\s;()[\]；，、（）#＃]+|,(?!\p{N})/gu;
const COMMA_BEHIND_OTHERS = /([^\p{N}]),/gu;
const QUOTES = /["“”„«»＂]/;
const ENDS_IN_WORD = /[\p{Alphabetic}\p{M}\p{N}]$/u;

/**
 * Reads what was typed. A phrase stands in `"…"`, `“…”` or `«…»`; one that isn't closed goes on to the end. Outside of them
 * words may be a date.
 */
export function parseQuery(text: string): Query {
  const all: Term[] = [];
  let [start, words] = [0, 0];
  for (const [at, part] of text.split(QUOTES).entries()) {
    const terms = at % 2 === 1 ? quotedTerm(part) : typedTerms(part, start, words < MOST_WORDS);
    all.push(...terms);
    words += queryWords({ terms }).length;
    start += part.length + 1;
  }
  const terms = firstWords(all, MOST_WORDS);
  const cut = queryWords({ terms }).length < words;
  const finished = cut || !ENDS_IN_WORD.test(text) || terms.at(-1)?.date !== undefined;
  return { terms, finished, cut };
}

/** What was typed in one, in the order typed, with its punctuation but for quotes. */
export function typedChunks(text: string): readonly string[] {
  return cleanText(text)
    .split(QUOTES)
    .flatMap((part) => chunksOf(part, 0))
    .map(({ text: chunk }) => chunk)
    .filter((chunk) => wordsOf(chunk).length > 0);
}

/** All words of a query, in the order typed. */
export function queryWords({ terms }: Pick<Query, 'terms'>): readonly string[] {
  return terms.flatMap(({ words }) => words);
}

/** A query without its dates. */
export function withoutDates(query: Query): Query {
  return { ...query, terms: query.terms.filter(({ date }) => date === undefined) };
}

/** Where a capital begins another word: `DangVien`, `UBNDTinh`. */
const BEFORE_CAPITAL = /(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** The words of what was typed in one, also as capitals part them. */
function termOf(chunk: string): Pick<Term, 'words' | 'byCapitals'> {
  const words = wordsOf(chunk);
  const byCapitals = wordsOf(cleanText(chunk).replace(BEFORE_CAPITAL, '$& '));
  return { words, ...(byCapitals.length > words.length && { byCapitals }) };
}

function quotedTerm(part: string): readonly Term[] {
  const words = wordsOf(part);
  return words.length === 0 ? [] : [{ words, quoted: true }];
}

/** The parts of a text between which others stand apart, with their places in what was typed. */
function chunksOf(part: string, start: number): readonly Chunk[] {
  const gaps = Array.from(part.replace(COMMA_BEHIND_OTHERS, '$1 ').matchAll(BETWEEN), (gap) => ({
    from: gap.index,
    to: gap.index + gap[0].length,
  }));
  return [0, ...gaps.map(({ to }) => to)].map((from, at) => {
    const to = gaps[at]?.from ?? part.length;
    return { text: cleanText(part.slice(from, to)), start: start + from, end: start + to };
  });
}

function typedTerms(part: string, start: number, mayBeDates: boolean): readonly Term[] {
  const chunks = chunksOf(part, start).filter(({ text }) => text !== '');
  const dates = mayBeDates ? findDates(chunks.slice(0, 2 * MOST_WORDS)) : [];
  return chunks
    .map(({ text }, at): Term => {
      const date = dates.find(({ first, end }) => first <= at && at < end);
      if (date === undefined) return { ...termOf(text), quoted: false };
      return date.first === at ? dateTerm(date, chunks) : { words: [], quoted: false };
    })
    .filter(({ words }) => words.length > 0);
}

function dateTerm({ first, end, time, isSure }: DateChunks, chunks: readonly Chunk[]): Term {
  const within = chunks.slice(first, end);
  const stretch = { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
  return {
    words: wordsOf(within.map(({ text }) => text).join(' ')),
    quoted: false,
    date: { time, isSure, ...stretch },
  };
}

function firstWords(terms: readonly Term[], most: number): readonly Term[] {
  let left = most;
  return terms.flatMap(({ date, byCapitals, ...term }) => {
    const words = term.words.slice(0, left);
    left -= words.length;
    const isWhole = words.length === term.words.length;
    const rest = isWhole ? { ...(date && { date }), ...(byCapitals && { byCapitals }) } : {};
    return words.length === 0 ? [] : [{ ...term, words, ...rest }];
  });
}
