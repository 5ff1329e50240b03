import { isSyllable, rightlyPlaced } from '../prose/syllables.ts';

const CASED = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Whether a word (NFC) is a Vietnamese syllable in lower case, capitalised or in capitals. */
export function isRightWord(word: string): boolean {
  return isSyllable(word.toLowerCase()) && CASED.test(word);
}

/** The longest word that is taken apart. */
const LONGEST = 30;

/** Whether letters are some syllables written together, of which the first alone may be one letter: `ôtô`, `Lênin`. */
function isOfSyllables(letters: string): boolean {
  if (letters.length > LONGEST) return false;
  const reached = new Set([0]);
  for (let start = 0; start < letters.length; start += 1) {
    if (!reached.has(start)) continue;
    for (let end = start + (start === 0 ? 1 : 2); end <= Math.min(start + 7, letters.length); end += 1)
      if (isSyllable(letters.slice(start, end))) reached.add(end);
  }
  return reached.has(letters.length);
}

/** Abbreviations: HĐND, TƯ. */
const ABBREVIATION = /^[A-ZĐĂÂÊÔƠƯ]{1,8}$/;

function isLikelyPart(part: string): boolean {
  if (ABBREVIATION.test(part)) return true;
  if (!CASED.test(part)) return false;
  const lower = part.toLowerCase();
  if (isSyllable(lower) || rightlyPlaced(lower) !== undefined || isOfSyllables(lower)) return true;
  const name = lower.replace(/k$/, 'c');
  return [1, 2].some(
    (more) => /^[b-df-hj-np-tv-xzđ]*$/.test(name.slice(0, more)) && isOfSyllables(name.slice(more)),
  );
}

/**
 * Whether a word (NFC) can stand in a Vietnamese text: a syllable, one with its tone misplaced, syllables written together
 * (`ôtô`), an abbreviation, or a name of the ethnic groups, which may begin with more consonants and end in k: `Krông`,
 * `Đắk`, `Xtiêng`. Words between which a space is missing are looked at apart.
 */
export function isLikelyWord(word: string): boolean {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).every(isLikelyPart);
}
