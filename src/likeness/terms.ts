import { firstIndex } from '../bulletin/binary-search.ts';
import { letterVariants, toneVariants } from '../search/words.ts';
import { BREAK, type Telling } from './telling.ts';

/** A word as a number, the same in all its spellings: `hoá` and `hóa`. {@link NO_WORD} for {@link BREAK}. */
export type WordNumber = number;

/** Where no word stands that may be a term. */
export const NO_WORD = 0;

/**
 * The terms of an article, words and pairs of neighbours, ascending, each once: twice the number of the term, and one more
 * where the article has it twice or in its title. In one list, since ten thousand articles have six million.
 */
export type Terms = Uint32Array<ArrayBuffer>;

/** The number of a term, below {@link TERM_NUMBERS}. */
export const numberOf = (term: number): number => term >>> 1;

/** How strongly an article has a term: 1, or 2 where it has it twice or in its title. */
export const strengthOf = (term: number): number => 1 + (term & 1);

/** How strongly an article has the term with a number; 0 where it hasn't. */
export function strengthIn(terms: Terms, number: number): number {
  const found = terms[firstIndex(terms, (term) => numberOf(term) >= number)] ?? NONE;
  return numberOf(found) === number ? strengthOf(found) : 0;
}

let room: Terms = new Uint32Array(1_024);

/**
 * Terms of which some are left out and others changed: `change` gives the new term, or undefined. By hand and in one room for all:
 * `filter` takes ten times as long for millions of terms, and each list that is thrown away holds memory for a while.
 */
export function changed(terms: Terms, change: (term: number) => number | undefined): Terms {
  if (room.length < terms.length) room = new Uint32Array(2 * terms.length);
  let count = 0;
  for (const each of terms) {
    const term = change(each);
    if (term !== undefined) room[count++] = term;
  }
  return room.slice(0, count);
}

/**
 * Terms are numbered by a digest, which needs no table of the millions that ten thousand stories have. Two terms may have
 * one number: of two stories with three hundred terms each one pair in fifty has such terms, which gives it one in
 * common that isn’t. What readers are shown is compared as it is written.
 */
const BITS = 22;
export const TERM_NUMBERS = 2 ** BITS;
/** No term. */
const NONE = 2 * TERM_NUMBERS;

function scatter(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** A digest of 32 bits (FNV-1a). */
function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return scatter(digest);
}

/** One of the spellings of a word, the same for all of them. */
function commonSpelling(word: string): string {
  const lower = word.toLowerCase();
  return letterVariants(lower).flatMap(toneVariants).sort()[0] ?? lower;
}

/** So many words are remembered at a time. */
const WORDS_REMEMBERED = 50_000;
const remembered = new Map<string, WordNumber>();

function wordNumber(written: string): WordNumber {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= WORDS_REMEMBERED) remembered.clear();
  const number = written === BREAK ? NO_WORD : digestOf(commonSpelling(written));
  remembered.set(written, number);
  return number;
}

/** The words of a line of a telling, or of a name. */
export function wordNumbers(line: string): WordNumber[] {
  return line === '' ? [] : line.split(' ').map(wordNumber);
}

/** The term that a word is. */
export function termOfWord(word: WordNumber): number {
  return word >>> (32 - BITS);
}

/** The term that two neighbours are. */
export function termOfPair(first: WordNumber, second: WordNumber): number {
  return scatter(Math.imul(first, 31) ^ second) >>> (32 - BITS);
}

/** Names whose words are no terms, by their first word. */
export type Names = ReadonlyMap<WordNumber, readonly (readonly WordNumber[])[]>;

/** Names as they are looked for in tellings. */
export function namesOf(names: Iterable<string>): Names {
  const words = Array.from(new Set(names), wordNumbers).filter(([first = NO_WORD]) => first !== NO_WORD);
  return Map.groupBy(words, ([first = NO_WORD]) => first);
}

/** The words of each line of a telling, with {@link NO_WORD} for those of names. */
export function linesOf(telling: Telling, names: Names): readonly (readonly WordNumber[])[] {
  return telling.split('\n').map((line) => {
    const words = wordNumbers(line);
    const bare = words.slice();
    for (let at = 0; at < words.length; at++) {
      for (const name of names.get(words[at] ?? NO_WORD) ?? []) {
        if (name.every((word, index) => words[at + index] === word)) bare.fill(NO_WORD, at, at + name.length);
      }
    }
    return bare;
  });
}

/** The different numbers of a list, as the terms of an article. */
function counted(list: readonly number[]): Terms {
  if (room.length < list.length) room = new Uint32Array(2 * list.length);
  const sorted = room.subarray(0, list.length);
  sorted.set(list);
  sorted.sort();
  let count = 0;
  for (const number of sorted) {
    const last = count - 1;
    if (numberOf(sorted[last] ?? NONE) === number) sorted[last] = 2 * number + 1;
    else sorted[count++] = 2 * number;
  }
  return room.slice(0, count);
}

/** The terms of a telling; words of `names` are none. */
export function termsOf(telling: Telling, names: Names): Terms {
  const found: number[] = [];
  for (const [line, words] of linesOf(telling, names).entries()) {
    const before = found.length;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? NO_WORD;
      if (word === NO_WORD) continue;
      found.push(termOfWord(word));
      const next = words[at + 1] ?? NO_WORD;
      if (next !== NO_WORD) found.push(termOfPair(word, next));
    }
    if (line === 0) found.push(...found.slice(before));
  }
  return counted(found);
}
