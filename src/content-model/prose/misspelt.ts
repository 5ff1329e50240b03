import type { Passage } from '../../bulletin/body.ts';
import { firstOfEach, lineAt } from './lines.ts';
import { isLoanWord } from './loan-words.ts';
import { isSyllable } from './syllables.ts';
import type { WordsAt } from './wording.ts';

/** Addresses, which hold words of no language: of the web, of mail, of files, of pages (`/tin/hop-chi-bo/`). */
const ADDRESS =
  /(?<![\p{L}\p{M}])(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?|\/[a-z0-9-]+(?:\/[a-z0-9-]*)+)(?![\p{L}\p{M}])/giu;

/** Only a text with one of these can hold an address, which takes long to look for. */
const ADDRESS_SIGN = /[@/]|\w\.\w/;

/** What stands together: a word, whose parts hyphens join (`vắc-xin`), with digits and apostrophes at it. */
const TOKEN = /[\p{L}\p{M}\d#’'‑-]+/gu;

/** A word of Latin letters that begins in lower case, and nothing else. */
const WORD = /^(?=\p{Ll})[\p{Script=Latin}\p{M}]+(?:[-‑][\p{Script=Latin}\p{M}]+)*$/u;

const VOWEL = /[aeiouy]/;

/** Whether spelling allows it, or doesn't speak of it: units and abbreviations have no vowel, names have capitals; or it is borrowed. */
function isFine(part: string): boolean {
  if (isSyllable(part) || /\p{Lu}/u.test(part) || isLoanWord(part)) return true;
  return part.length <= 3 && !VOWEL.test(part.normalize('NFD'));
}

/** The syllables of a word. */
export function partsOf(word: string): readonly string[] {
  return word.split(/[-‑]/);
}

function withoutAddresses(text: string): string {
  if (!ADDRESS_SIGN.test(text)) return text;
  return text.replaceAll(ADDRESS, (address) => '\uFFFC'.repeat(address.length));
}

function isMisspelt(token: string): boolean {
  return !isSyllable(token) && WORD.test(token) && !isLoanWord(token) && !partsOf(token).every(isFine);
}

function misspeltIn(passage: Passage): readonly WordsAt[] {
  const text = withoutAddresses(passage.text.normalize('NFC'));
  return [...text.matchAll(TOKEN)]
    .filter(([token]) => isMisspelt(token))
    .map(({ 0: word, index }) => ({ text: word, line: lineAt({ ...passage, text }, index) }));
}

/** Words in lower case of which some syllable is none that Vietnamese spelling allows, each once. */
export function misspeltWords(passages: readonly Passage[]): readonly WordsAt[] {
  return firstOfEach(passages.flatMap(misspeltIn), ({ text }) => text);
}

/** Whether a word is spelt right but for syllables that are allowed. */
export function isSpeltWith(word: string, allowed: (part: string) => boolean): boolean {
  return allowed(word) || partsOf(word).every((part) => isFine(part) || allowed(part));
}
