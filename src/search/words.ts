import { latinWords, repairCharacters } from '../bulletin/characters.ts';

/**
 * The rule of words, one for texts and for what is typed. A word is a run of letters, or a run of digits, in NFC
 * and lower case; every other character parts words, and so does the change from letters to digits:
 * "26-NQ/TW" is `26 nq tw`, "90%" is `90`, "QL37" is `ql 37`. Only groups of thousands hold together: "1.400" and
 * "1,400" are `1400`, and "07" is `7`. Words stand side by side whatever punctuation is between them.
 */
const THOUSANDS = String.raw`\p{N}{1,3}(?:(?:\.\p{N}{3})+(?!\.?\p{N})|(?:,\p{N}{3})+(?!,?\p{N}))`;
/** A word of letters, as the source of an expression with `u`. */
export const LETTERS = String.raw`(?!\p{N})\p{Alphabetic}[\p{Alphabetic}\p{M}]*`;

/** Letters; or a number, with what stands behind it after dots and commas: those are numbers of their own. */
const WORD = new RegExp(`${LETTERS}|(?:${THOUSANDS}|\\p{N}+)(?:[.,]\\p{N}+)*`, 'gu');
const FIRST_NUMBER = new RegExp(`^${THOUSANDS}`, 'u');

/** Parts what {@link WORD} matches where it is several numbers: `1.400,5` is 1400 and 5. */
function partsOf(match: string): readonly string[] {
  if (!(match.includes('.') || match.includes(','))) return [match];
  const [thousands] = FIRST_NUMBER.exec(match) ?? [];
  if (thousands === undefined) return match.split(/[.,]/);
  const others = match.slice(thousands.length + 1);
  return others === '' ? [thousands] : [thousands, ...others.split(/[.,]/)];
}

const UNCOMPOSED_MARK = /(?!\p{Alphabetic})\p{M}/u;
const UNCOMPOSED_MARKS = new RegExp(UNCOMPOSED_MARK, 'gu');

/** A word as it stands in a text, from `start` to before `end`. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** The text in NFC, with the letters that were meant and without characters that nobody sees: the form that {@link wordPlaces} counts in. */
export function cleanText(text: string): string {
  return latinWords(repairCharacters(text));
}

/** Where the words of a {@link cleanText} stand. */
export function wordPlaces(text: string): readonly WordPlace[] {
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    let start = match.index;
    return partsOf(match[0]).map(({ length }) => {
      const place = { start, end: start + length };
      start = place.end + 1;
      return place;
    });
  });
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const clean = cleanText(text).toLowerCase();
  const words: string[] = [];
  // Most matches are one word: no list is made for those.
  for (const match of clean.match(WORD) ?? []) {
    if (match.includes('.') || match.includes(',')) words.push(...partsOf(match).map(plainNumber));
    else words.push(plainNumber(match));
  }
  return UNCOMPOSED_MARK.test(clean) ? words.map((word) => word.replace(UNCOMPOSED_MARKS, '')) : words;
}

const ZEROS_BEFORE = /^0+(?=\p{N})/u;

/** A number as it is compared: without the marks between its thousands, and zeros before it. Other words stay. */
function plainNumber(word: string): string {
  const digits = word.includes('.') || word.includes(',') ? word.replace(/[.,]/g, '') : word;
  return digits.startsWith('0') ? digits.replace(ZEROS_BEFORE, '') : digits;
}

/** A word, or words, without accents: `đảng` gives `dang`. Case stays. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** Each word with the next one; a word that has none by itself. */
export function neighbours<T>(words: readonly T[]): readonly (readonly T[])[] {
  return words.length < 2 ? [words] : words.slice(1).map((_, at) => words.slice(at, at + 2));
}

/** Whether a word has accents or a `đ`. */
export function hasAccents(word: string): boolean {
  return foldWord(word) !== word.normalize('NFC');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A syllable that ends in two vowels of which either may bear the tone; the `u` of `qu` is none. */
const EITHER_VOWEL = /^(?!.*quy$)(.*?)(oa|oe|uy)$/;

/** The ways of so many words of a phrase are combined; with more, all words are written the one way or the other. */
const COMBINED_WORDS = 3;

/** A word in its two spellings; twice itself where it has but one. */
type Spellings = readonly [string, string];

/** A word with its tone on the first of two vowels, and on the second. */
function tonePlacements(word: string): Spellings {
  const decomposed = word.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0];
  const match = EITHER_VOWEL.exec(decomposed.replace(TONES, ''));
  if (tone === undefined || match === null) return [word, word];
  const [, onset = '', vowels = ''] = match;
  const [first = '', second = ''] = vowels;
  return [(onset + first + tone + second).normalize('NFC'), (onset + first + second + tone).normalize('NFC')];
}

/** A syllable whose only vowel may be written `i` or `y`. */
const EITHER_LETTER = /^(qu|[hklmst]?)([iy])([\u0300\u0301\u0303\u0309\u0323]?)$/;

/** A word as written, and with `i` for `y` or `y` for `i`. */
function letterChoices(word: string): Spellings {
  const match = EITHER_LETTER.exec(word.normalize('NFD'));
  if (match === null) return [word, word];
  const [, onset = '', vowel = '', tone = ''] = match;
  return [word, (onset + (vowel === 'i' ? 'y' : 'i') + tone).normalize('NFC')];
}

/** All spellings of words side by side, the given one first. */
function spellingsOf(words: string, choices: (word: string) => Spellings): readonly string[] {
  const each = words.split(' ').map(choices);
  const spellings =
    each.filter(([first, second]) => first !== second).length > COMBINED_WORDS
      ? ([0, 1] as const).map((way) => each.map((ways) => ways[way]))
      : each.reduce<string[][]>(
          (begun, ways) => begun.flatMap((before) => ways.map((word) => [...before, word])),
          [[]],
        );
  return [...new Set([words, ...spellings.map((spelling) => spelling.join(' '))])];
}

/**
 * The spellings of a word, or of words side by side, that differ only in which vowel bears the tone; the given one
 * first: `chiêm hóa`, `chiêm hoá`. "quý", "của", "hoàn" have but one.
 */
export function toneVariants(words: string): readonly string[] {
  return spellingsOf(words, tonePlacements);
}

/**
 * The spellings of a word, or of words side by side, that differ only in `i` and `y` where both are right, at the end of
 * a syllable without another vowel; the given one first: `kĩ thuật`, `kỹ thuật`. "tay" and "thuý" have but one.
 */
export function letterVariants(words: string): readonly string[] {
  return spellingsOf(words, letterChoices);
}
