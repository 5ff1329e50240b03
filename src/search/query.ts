import { wordsOf } from './words.ts';

/** Words that must stand side by side: a quoted phrase, or what was typed without a blank (`21/01`, `đảng`). */
export interface Term {
  /** At least one, in NFC and lower case. */
  readonly words: readonly string[];
  readonly quoted: boolean;
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
const BETWEEN = /[\s;()[\]；，、（）]+|,(?!\p{N})/u;
const COMMA_BEHIND_OTHERS = /([^\p{N}]),/gu;
const QUOTES = /["“”„«»]/;
const ENDS_IN_WORD = /[\p{Alphabetic}\p{M}\p{N}]$/u;

/** Reads what was typed. A phrase stands in `"…"`, `“…”` or `«…»`; one that isn't closed goes on to the end. */
export function parseQuery(text: string): Query {
  const all = text.split(QUOTES).flatMap((part, at) => (at % 2 === 1 ? quotedTerm(part) : typedTerms(part)));
  const terms = firstWords(all, MOST_WORDS);
  const cut = queryWords({ terms }).length < queryWords({ terms: all }).length;
  return { terms, finished: cut || !ENDS_IN_WORD.test(text), cut };
}

/** All words of a query, in the order typed. */
export function queryWords({ terms }: Pick<Query, 'terms'>): readonly string[] {
  return terms.flatMap(({ words }) => words);
}

function quotedTerm(part: string): readonly Term[] {
  const words = wordsOf(part);
  return words.length === 0 ? [] : [{ words, quoted: true }];
}

function typedTerms(part: string): readonly Term[] {
  return part
    .replace(COMMA_BEHIND_OTHERS, '$1 ')
    .split(BETWEEN)
    .map((chunk) => ({ words: wordsOf(chunk), quoted: false }))
    .filter(({ words }) => words.length > 0);
}

function firstWords(terms: readonly Term[], most: number): readonly Term[] {
  let left = most;
  return terms.flatMap((term) => {
    const words = term.words.slice(0, left);
    left -= words.length;
    return words.length === 0 ? [] : [{ ...term, words }];
  });
}
