import { isLikelyWord } from './right-words.ts';

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;
const WORDS = /[\p{L}\p{M}\p{N}¡-¿×÷]+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** Of ten words that aren't all ASCII, how many are Vietnamese at least. */
const MOST_OF_TEN = 9;

/** Whether a text (NFC) is Vietnamese: nearly all of its words that aren't ASCII can be. */
export function isVietnamese(text: string): boolean {
  if (CONTROL.test(text)) return false;
  const words = (text.match(WORDS) ?? []).filter((word) => NOT_ASCII.test(word) && /\p{L}/u.test(word));
  const right = words.filter(isLikelyWord);
  return right.length > 0 && right.length * 10 >= words.length * MOST_OF_TEN;
}

/** What a text in a Western language has beside ASCII: signs, and letters with accents. */
const WESTERN = /^[\p{ASCII}‘’‚“”„–—…•€™‹›†‡¡-¿×÷À-ÖØ-öø-ÿŒœ\u00A0]*$/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

/** Whether letters with accents stand among plain ones, as in Western languages, and not in rows. */
function isWesternWord(word: string): boolean {
  const accented = word.replaceAll(/[a-z]/gi, '').length;
  return accented <= 1 || accented * 2 <= word.length;
}

/** Whether a text can be one in a Western language. */
export function isWestern(text: string): boolean {
  return WESTERN.test(text) && !CONTROL.test(text) && (text.match(LETTERS) ?? []).every(isWesternWord);
}

/** Whether a text has characters that newspapers have: those of Latin script, signs and emoji. */
export function isOfNewspapers(text: string): boolean {
  const others = text.match(/[^\p{ASCII}\p{Script=Latin}\p{M}\p{P}\p{S}\p{Z}\p{Cf}]/gu)?.length ?? 0;
  return !CONTROL.test(text) && others * 20 <= text.length;
}
