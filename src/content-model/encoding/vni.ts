import { withTone, type Tone } from '../prose/tones.ts';
import type { FontLetters } from './font-letters.ts';

/** Marks behind a vowel, as Windows-1252 shows them, and the tone that each brings. */
type Marks = Readonly<Record<string, Tone>>;

const TONES: Marks = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const CIRCUMFLEX: Marks = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' };
const BREVE: Marks = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' };

/** Letters with a code of their own. */
const SINGLE = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const;

const marked = (bases: Readonly<Record<string, string>>, marks: Marks) =>
  Object.entries(bases).flatMap(([base, letter]) =>
    Object.entries(marks).map(([mark, tone]) => [base + mark, withTone(letter, tone, 0)] as const),
  );

/** The letters of the VNI fonts for Windows in lower case, by what Windows-1252 shows for their one or two codes. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SINGLE),
  ...marked({ a: 'a', e: 'e', o: 'o', ô: 'ơ', u: 'u', ö: 'ư', y: 'y' }, TONES),
  ...marked({ a: 'â', e: 'ê', o: 'ô' }, CIRCUMFLEX),
  ...marked({ a: 'ă' }, BREVE),
]);

const LETTER = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[^\p{ASCII}]/giu;

/** A letter has the case of its base: `Aán` is typed too. */
function letterOf(code: string): string {
  const letter = CODES.get(code.toLowerCase()) ?? '';
  return /^\p{Ll}/u.test(code) ? letter : letter.toUpperCase();
}

function decoded(word: string): string | undefined {
  const isPlaced = word.match(LETTER)?.every((code) => CODES.has(code.toLowerCase())) ?? true;
  return isPlaced ? word.replace(LETTER, letterOf) : undefined;
}

const ODD = /[ñäåæëïîöøûü]/gi;
/** Vowels that stand side by side in no language's short words. */
const NOWHERE = /[oe]ä|[aoe]å/i;

export const VNI: FontLetters = {
  kind: 'vni',
  word: /[\p{L}\p{M}\d]+/gu,
  suspect: /[ñäåæëïîöøûüÑÄÅÆËÏÎÖØÛÜ]/,
  weight: (word) => (word.match(ODD)?.length ?? 0) + (NOWHERE.test(word) ? 1 : 0),
  decoded,
};
