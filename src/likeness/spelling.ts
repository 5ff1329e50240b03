import { cleanText } from '../search/words.ts';
import { eachWord, isCapital, small, type WordNumber } from './word-numbers.ts';

/** Spells words as a text writes them, that are given by their numbers; undefined for those that it hasn't. */
export function spellingsIn(
  text: string,
  wanted: ReadonlySet<WordNumber>,
): (word: WordNumber) => string | undefined {
  const smallOnes = new Set(Array.from(wanted, small));
  const found = new Map<WordNumber, string>();
  const clean = cleanText(text);
  eachWord(clean, (word, _, start, end) => {
    if (smallOnes.has(small(word)) && !found.has(word)) found.set(word, clean.slice(start, end));
  });
  return (word) => found.get(word) ?? (isCapital(word) ? undefined : found.get(word + 1)?.toLowerCase());
}
