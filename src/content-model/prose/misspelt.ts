import type { Passage } from '../../bulletin/body.ts';
import { firstOfEach, lineAt } from './lines.ts';
import { isSyllable } from './syllables.ts';
import type { WordsAt } from './wording.ts';

/** Addresses, which hold words of no language: of the web, of mail, of files. */
const ADDRESS =
  /(?<![\p{L}\p{M}])(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?)(?![\p{L}\p{M}])/giu;

/** Words in lower case without digits at them, their parts joined by hyphens: `vắc-xin`. */
const WORD = /(?<![\p{L}\p{M}\d#@’'-])\p{Ll}[\p{L}\p{M}]*(?:[-‑][\p{L}\p{M}]+)*(?![\p{L}\p{M}\d’'])/gu;

const VOWEL = /[aeiouy]/;

/** Whether spelling allows it, or doesn't speak of it: units and abbreviations have no vowel, names have capitals. */
function isFine(part: string): boolean {
  if (isSyllable(part) || /\p{Lu}/u.test(part)) return true;
  return part.length <= 3 && !VOWEL.test(part.normalize('NFD'));
}

/** The syllables of a word. */
export function partsOf(word: string): readonly string[] {
  return word.split(/[-‑]/);
}

function misspeltIn(passage: Passage): readonly WordsAt[] {
  const text = passage.text
    .normalize('NFC')
    .replaceAll(ADDRESS, (address) => '\uFFFC'.repeat(address.length));
  return [...text.matchAll(WORD)]
    .filter(([word]) => !partsOf(word).every(isFine))
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
