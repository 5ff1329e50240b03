import { isLikelyWord } from './right-words.ts';

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;
const WORDS = /[\p{L}\p{M}\p{N}¡-¿×÷]+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** How likely a text (NFC) of a Vietnamese code page is Vietnamese. */
export type Likelihood = 'no' | 'maybe' | 'certain';

/** Of ten words that only the code page of Vietnamese spells so, how many are Vietnamese at least. */
const MOST_OF_TEN = 9;
/** Fewer words than that prove nothing, if others aren't Vietnamese. */
const FEW = 3;

const highWords = (text: string) =>
  (text.match(WORDS) ?? []).filter((word) => NOT_ASCII.test(word) && /\p{L}/u.test(word));

/** Whether a text is Vietnamese, by the words that are spelt otherwise in what a Western code page makes of it. */
export function likelihoodOfVietnamese(text: string, western: string): Likelihood {
  if (CONTROL.test(text)) return 'no';
  const inWestern = new Set(western.match(WORDS));
  const words = highWords(text);
  const right = words.filter(isLikelyWord).length;
  const own = words.filter((word) => !inWestern.has(word));
  const ownRight = own.filter(isLikelyWord).length;
  if (right > 0 && right * 10 >= words.length * MOST_OF_TEN) return 'certain';
  if (ownRight >= FEW && ownRight * 10 >= own.length * MOST_OF_TEN) return 'certain';
  return ownRight > 0 ? 'maybe' : 'no';
}

/** What a text in a Western language has beside ASCII: signs, and letters with accents. */
const WESTERN = /^[\p{ASCII}‘’‚“”„–—…•€™‹›†‡¡-¿×÷À-ÏÑ-ÖØ-Ýß-ïñ-öø-ýÿŒœ\u00A0]*$/u;
/** Signs that stand behind no letter. */
const SIGN_AT_LETTER = /\p{L}[¢-§¨¬¯±´µ¶¸¹¼-¾×÷]/u;
const LETTERS = /[\p{L}\p{M}]+/gu;

/** Whether letters with accents stand among plain ones, as in Western languages, and not in rows. */
function isWesternWord(word: string): boolean {
  const accented = word.replaceAll(/[a-z]/gi, '').length;
  return accented <= 1 || accented * 2 <= word.length;
}

/** Whether a text can be one in a Western language. */
export function isWestern(text: string): boolean {
  return (
    WESTERN.test(text) &&
    !SIGN_AT_LETTER.test(text) &&
    !CONTROL.test(text) &&
    (text.match(LETTERS) ?? []).every(isWesternWord)
  );
}

/** Whether a text has characters that newspapers have: those of Latin script, signs and emoji. */
export function isOfNewspapers(text: string): boolean {
  const others = text.match(/[^\p{ASCII}\p{Script=Latin}\p{M}\p{P}\p{S}\p{Z}\p{Cf}]/gu)?.length ?? 0;
  return !CONTROL.test(text) && others * 20 <= text.length;
}
