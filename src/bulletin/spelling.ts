import { latinWords, repairCharacters } from './characters.ts';

/**
 * The text without case, accents and spaces, as ids are written: "Tứ Quận" gives `tu-quan`. Slashes stay.
 */
export function foldText(text: string): string {
  const folded = foldLetters(text);
  // What is left beside ASCII may be a letter that only looks like the one that was meant.
  return NOT_ASCII.test(folded) ? foldLetters(latinWords(repairCharacters(text))) : folded;
}

const NOT_ASCII = /[^\p{ASCII}]/u;

function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '')
    .replaceAll('đ', 'd')
    .trim()
    .replace(/[\s_-]+/g, '-');
}

/** A word of a name, or of what is typed for one: in lower case, and without accents. */
export interface NameWord {
  readonly written: string;
  readonly folded: string;
}

/** An apostrophe, or a full stop between single letters, as in "N.T Phong Hải", "T.P. Huế": neither parts words. */
const PARTS_NONE = /['’]|([\p{L}\p{M}]{2})?\.(?=\p{L}(?![\p{L}\p{M}]))/gu;

/**
 * The words of a name. An apostrophe, or a full stop between single letters, parts none: "M'Đrắk", "N.T Phong Hải"; letters
 * and digits are words of their own, "Q1", and zeros before a number are none.
 */
export function nameWords(name: string, fold: (word: string) => string = foldText): readonly NameWord[] {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(PARTS_NONE, (mark, word?: string) => (word === undefined ? '' : mark));
  return (letters.match(/[\p{L}\p{M}]+|(?!0+\p{N})\p{N}+/gu) ?? []).map((written) => ({
    written,
    folded: fold(written),
  }));
}

/** A word's letters and marks in an order of their own, so that "hòa" and "hoà" are the same. */
function lettersOf(word: string): string {
  return Array.from(word.normalize('NFD')).sort().join('');
}

/** Whether a word has the accents that were typed, wherever the tone stands; those not typed don't count. */
export function hasAccentsOf(typed: NameWord, word: string): boolean {
  return (
    typed.written === typed.folded || typed.written === word || lettersOf(typed.written) === lettersOf(word)
  );
}

/** Whether a word is typed for another: with its accents, wherever the tone stands, or with none at all. */
export function isTypedFor(typed: NameWord, word: NameWord): boolean {
  return typed.folded === word.folded && hasAccentsOf(typed, word.written);
}

/** Letters to insert, delete or replace to make `b` of `a`; Infinity as soon as it is more than `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    let left = row;
    let nearest = row;
    const current = [left];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      left = Math.min(replaced, left + 1, (above[column] ?? 0) + 1);
      nearest = Math.min(nearest, left);
      current.push(left);
    }
    if (nearest > limit) return Infinity;
    above = current;
  }
  const distance = above[b.length] ?? 0;
  return distance > limit ? Infinity : distance;
}
