import type { Doubt } from './font-letters.ts';
import { isLikelyWord, isRightWord } from './right-words.ts';

/*
 * Five bytes show nothing in Windows-1252, and all from 0x80 to 0x9F in Latin-1, so programs drop them; and 0xA0 shows
 * a no-break space, of which they make a space. What is left of such a letter: its first byte or two.
 */

/** Letters of the bytes E1 BB 80 to E1 BB 9F, those first whose last byte Windows-1252 doesn't show. */
const DROPPED = 'ềờọỏỐ';
const ALL_DROPPED = `${DROPPED}ỀỂểỄễỆệỈỉỊịỌỎỒồỔổỖỗỘộỚớỜỞở`;

const LETTERS: Readonly<Record<string, string>> = {
  'á»': DROPPED,
  'á\u00BA': 'Ạ',
  Ä: 'Đ',
  Ã: 'àÁÍÝ',
  Ă: 'àÁÍÝ',
  Æ: 'Ơ',
};
const ALL_LETTERS: Readonly<Record<string, string>> = {
  ...LETTERS,
  'á»': ALL_DROPPED,
  Ä: 'ĐđĂă',
  Ã: 'àÁÍÝÀÂÃÈÉÊÌÒÓÔÕÙÚ',
};

const WORD = /[\p{L}\p{M}º»]+/gu;
/** The most letters that a word has, each of which may show as three. */
const LONGEST = 20;
const HOLE = /á[º»]|[ÄÃĂÆ]/;
const SPACED = /(?<![\p{L}\p{M}])(?<start>[\p{L}\p{M}]{0,7})[ÃĂ] (?<end>[\p{L}\p{M}]*)/gu;

const ABBREVIATION = /^\p{Lu}+$/u;

/** The most letters of one word that are put back. */
const MOST = 3;

const isWhole = (word: string) => !HOLE.test(word) || isRightWord(word);

/** The right words that a word can have been. */
function candidates(word: string, letters: Readonly<Record<string, string>>, most = MOST): readonly string[] {
  const hole = HOLE.exec(word)?.[0];
  if (hole === undefined)
    return isRightWord(word) || (ABBREVIATION.test(word) && isLikelyWord(word)) ? [word] : [];
  if (most === 0 || word.length > LONGEST) return [];
  return Array.from(letters[hole] ?? '').flatMap((letter) =>
    candidates(word.replace(hole, letter), letters, most - 1),
  );
}

/** A line with the letters of which bytes were lost, and the first word that can have been another, or none. */
export interface Restored {
  readonly text: string;
  readonly doubt: Pick<Doubt, 'word' | 'proposed'> | undefined;
}

/** What a whole text shows of how it was changed. */
export interface Origin {
  /** Whether five bytes were lost only, or all that Latin-1 doesn't show. */
  readonly isWindows1252: boolean;
  /** Whether the spaces that no-break spaces became stand beside others, which were not made one. */
  readonly keepsSpaces: boolean;
}

/** A word whose last letter a space has come out of: `lÃ ` for `là`, `hÃ ng` for `hàng`. */
function spacedWords(start: string, end: string, keepsSpaces: boolean): readonly string[] {
  const begins = isRightWord(`${start}à`);
  if (end === '') return begins ? [`${start}à`] : [];
  const [joined, apart] = [`${start}à${end}`, `${start}à ${end}`];
  return [
    ...(isRightWord(joined) ? [joined] : []),
    ...(begins && !keepsSpaces && isRightWord(end) ? [apart] : []),
  ];
}

/** Puts back into a line the letters of which bytes were lost. */
export function withLostBytes(line: string, from: Origin): Restored {
  let doubt: Restored['doubt'];
  const chosen = (word: string, [first, ...others]: readonly string[]) => {
    if (first === undefined || others.length > 0) doubt ??= { word, proposed: first ?? word };
    return first ?? word;
  };
  const letters = from.isWindows1252 ? LETTERS : ALL_LETTERS;
  const text = line
    .replace(/(?<![\p{Lu}\p{M}])Â(?= |$)/gu, '')
    .replace(/â€(?![\p{L}\p{M}])/gu, '”')
    .replace(SPACED, (word, start: string, end: string) =>
      isRightWord(`${start}Ã`) ? word : chosen(word, spacedWords(start, end, from.keepsSpaces)),
    )
    .replace(WORD, (word) => (isWhole(word) ? word : chosen(word, candidates(word, letters))));
  return { text, doubt };
}
