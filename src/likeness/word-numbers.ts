import { lazily } from '../bulletin/once.ts';
import { LETTERS, letterVariants, toneVariants } from '../search/words.ts';

/**
 * A word as a number, the same in all its spellings (`hoá` and `hóa`), and one more where it is written with a capital: even
 * numbers are words in small letters. A digest, so that it needs no list of all words and is the same in every process.
 */
export type WordNumber = number;

/** Where no word stands that may be a term: neighbours of it aren't neighbours of each other. */
export const NO_WORD = 0;

/** A word in small letters. */
export const small = (word: WordNumber): WordNumber => word - (word & 1);

/** Whether a word is written with a capital. */
export const isCapital = (word: WordNumber): boolean => (word & 1) === 1;

/** Spreads a number over 32 bits. */
export function scatter(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** FNV-1a, a character at a time. */
const FNV = { start: 0x811c9dc5, prime: 0x01000193 } as const;
const more = (digest: number, text: string, at: number): number =>
  Math.imul(digest ^ text.charCodeAt(at), FNV.prime);

function digestOf(text: string): number {
  let digest: number = FNV.start;
  for (let at = 0; at < text.length; at++) digest = more(digest, text, at);
  return digest;
}

/** One of the spellings of a word in small letters, the same for all of them. */
function commonSpelling(word: string): string {
  return letterVariants(word).flatMap(toneVariants).sort()[0] ?? word;
}

/** The number of a word as it is written. */
export function wordNumber(word: string): WordNumber {
  const number = scatter(digestOf(commonSpelling(word.toLowerCase())));
  return Math.max(2, small(number)) + (/^\p{Lu}/u.test(word) ? 1 : 0);
}

/** What stands before a word: nothing but blanks or one hyphen; something that parts it from the word before; what opens a sentence. */
export type Gap = 'none' | 'part' | 'opening';

/** What a character is in a text. */
const KIND = { blank: 0, letter: 1, mark: 2, opening: 3 } as const;

/** Opens a sentence, or what somebody says, or ends the sentence before. */
const OPENS = '.!?…:;“"«';
const JOIN = '-';

const LETTER = new RegExp(`^(?:${LETTERS}|\\p{M})$`, 'u');

function kindOf(character: string): number {
  if (LETTER.test(character)) return KIND.letter;
  if (/^\s$/.test(character)) return KIND.blank;
  return OPENS.includes(character) ? KIND.opening : KIND.mark;
}

/** The kind of each code unit: a table is looked up many times as fast as a regular expression. Rare scripts beyond it have no words. */
const kinds = lazily(() =>
  Uint8Array.from({ length: 0x1_0000 }, (_, code) => kindOf(String.fromCharCode(code))),
);

/** So many words are remembered at a time. */
const WORDS_REMEMBERED = 100_000;
const remembered = new Map<number, WordNumber>();

function numberAt(text: string, start: number, end: number, digest: number): WordNumber {
  const known = remembered.get(digest);
  if (known !== undefined) return known;
  if (remembered.size >= WORDS_REMEMBERED) remembered.clear();
  const number = wordNumber(text.slice(start, end));
  remembered.set(digest, number);
  return number;
}

/** What is done with each word of a text, which stands from `start` to before `end`. */
export type VisitWord = (word: WordNumber, gap: Gap, start: number, end: number) => void;

/** Visits the words of a text (NFC), by the search's rule of words but for figures, which are none here. */
export function eachWord(text: string, visit: VisitWord): void {
  const kindAt = kinds();
  let gap: Gap = 'opening';
  for (let at = 0; at < text.length;) {
    const kind = kindAt[text.charCodeAt(at)];
    if (kind === KIND.letter) {
      const start = at;
      let digest: number = FNV.start;
      for (; kindAt[text.charCodeAt(at)] === KIND.letter; at++) digest = more(digest, text, at);
      visit(numberAt(text, start, at, digest), gap, start, at);
      gap = 'none';
      if (text[at] === JOIN && kindAt[text.charCodeAt(at + 1)] === KIND.letter) at++;
      continue;
    }
    if (kind === KIND.opening) gap = 'opening';
    else if (kind === KIND.mark && gap === 'none') gap = 'part';
    at++;
  }
}
