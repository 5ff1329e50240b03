import { cleanText, type WordPlace, wordPlaces } from './words.ts';

/** What stands for characters that Pagefind goes wrong on: `đ` it can't fold, and words before `_` it drops. */
const STAND_INS = [
  ['đ', '\u1E13'],
  ['Đ', '\u1E12'],
  ['_', '\u2017'],
] as const;

/** The same between the digits of a number, at which it would index the groups too. */
const GROUP_STAND_INS = [
  ['.', '\u2024'],
  [',', '\uFE50'],
] as const;

/** Before a capital within a word, which would else begin another word. */
const JOINED = '\u2060';
/** After a word: the next blank isn't in the text. */
const PARTED = '\u2062';
/** Stands for a blank beside punctuation that would else count as a word. */
const BLANK = '\u2063';

const TAG = /(<(?:[^"'>]|"[^"]*"|'[^']*')*>)/;
const ENTITY = /&#?\w+;/g;
const AFTER_PARTED = new RegExp(`${PARTED}(\\S*) `, 'g');
const MARKS = new RegExp(`[${JOINED}${PARTED}]`, 'g');

/**
 * HTML, or words alone, as the index has them: `ḓ` for `đ`, and characters without width at which Pagefind's
 * words become those of `words.ts`. It cuts at blanks only; it indexes the parts of a word between ASCII
 * punctuation, capitals and digits beside the word itself, in one place, unless a strange character holds them
 * together; and punctuation between blanks takes a word's place. Tags and their attributes stay as they are.
 */
export function toSurrogates(html: string): string {
  let before = '';
  return html
    .split(TAG)
    .map((part, at) => {
      if (at % 2 === 1 || part === '') return part;
      const parted = isParted(before, part) ? `${PARTED} ` : '';
      before = part;
      return parted + textAsIndexed(part);
    })
    .join('');
}

/** The inverse of {@link toSurrogates}, for texts and for excerpts with `<mark>`: what readers see. */
export function fromSurrogates(text: string): string {
  const unmarked = text.replace(AFTER_PARTED, '$1').replace(MARKS, '').replaceAll(BLANK, ' ');
  return [...STAND_INS, ...GROUP_STAND_INS].reduce(
    (given, [character, standIn]) => given.replaceAll(standIn, character),
    unmarked,
  );
}

/** Whether a tag stands where letters change to digits, as in `CO<sub>2</sub>`: two words, which it joins for Pagefind. */
function isParted(before: string, after: string): boolean {
  const [toDigits, toLetters] = [/[\p{Alphabetic}\p{M}]$/u.test(before), /\p{N}$/u.test(before)];
  return (toDigits && /^\p{N}/u.test(after)) || (toLetters && /^\p{Alphabetic}/u.test(after));
}

function textAsIndexed(text: string): string {
  // Words and blanks take turns.
  const parts = cleanText(text).split(/(\s+)/);
  const written = parts.map((part, at) => {
    if (at % 2 === 0) return partedWords(part);
    return standsByPunctuation(parts, at) ? BLANK : part;
  });
  return withStandIns(written.join(''), STAND_INS);
}

/** Whether a blank would set punctuation apart, which goes with the word behind it, or at the end with the one before. */
function standsByPunctuation(parts: readonly string[], blank: number): boolean {
  const [before = '', after = ''] = [parts[blank - 1], parts[blank + 1]];
  if (before === '' || after === '') return false;
  const isLast = (parts[blank + 3] ?? '') === '';
  return wordsIn(before).length === 0 || (isLast && wordsIn(after).length === 0);
}

/** Most parts are one word and nothing else. */
const SMALL_LETTERS = /^\p{Ll}+$/u;

/** Words of a part without blanks; the letters of entities (`&amp;`) are none. */
function wordsIn(part: string): readonly WordPlace[] {
  if (SMALL_LETTERS.test(part)) return [{ start: 0, end: part.length }];
  const entities = [...part.matchAll(ENTITY)];
  return wordPlaces(part).filter(
    ({ start, end }) =>
      !entities.some((entity) => entity.index < end && start < entity.index + entity[0].length),
  );
}

function partedWords(part: string): string {
  if (SMALL_LETTERS.test(part)) return part;
  let written = '';
  let at = 0;
  for (const { start, end } of wordsIn(part)) {
    if (at > 0) written += PARTED;
    written += part.slice(at, start) + (at > 0 ? ' ' : '') + joinedWord(part.slice(start, end));
    at = end;
  }
  return written + part.slice(at);
}

function joinedWord(word: string): string {
  if (/^\p{N}/u.test(word)) return withStandIns(word, GROUP_STAND_INS);
  return /\p{Ll}/u.test(word) ? word.replace(/(?!^)\p{Lu}/gu, `${JOINED}$&`) : word;
}

function withStandIns(text: string, standIns: typeof STAND_INS | typeof GROUP_STAND_INS): string {
  return standIns.reduce((given, [character, standIn]) => given.replaceAll(character, standIn), text);
}
