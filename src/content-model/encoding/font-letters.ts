import { isSyllable } from '../prose/syllables.ts';
import type { GarbledKind } from './names.ts';
import { isLikelyWord, isRightWord } from './right-words.ts';

/** How a text looks whose bytes were intended for a font, or a code page, and are shown in another. */
export interface FontLetters {
  readonly kind: GarbledKind;
  /** A word of such a text, or of any other. */
  readonly word: RegExp;
  /** What each line that proves such text has, and few others: a quick look. */
  readonly suspect: RegExp;
  /** How much a word proves that is right only as it was intended: the characters that no right Vietnamese has, and more. */
  readonly weight: (word: string) => number;
  /** What one word of each line has at least, where letters alone prove too little. */
  readonly needed?: RegExp;
  /** The word as it was intended; undefined where the code has no such characters. */
  readonly decoded: (word: string) => string | undefined;
  /** A word that is none, with what is lost of its code. */
  readonly restored?: (word: string) => string;
  /** The words with what the code doesn't distinguish, as capitals, proposed. */
  readonly reviewed?: (words: readonly DecidedWord[], lines: readonly string[]) => readonly DecidedWord[];
}

/** `garbled` is right only as it was intended, `right` only as it stands, `either` both ways. */
export type Verdict = 'plain' | 'garbled' | 'either' | 'right' | 'foreign';

export interface Word {
  readonly text: string;
  readonly at: number;
  /** The line it stands on, from 0. */
  readonly line: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** The word as it was intended, if it was; undefined where the code has no such characters. */
  readonly decoded: string | undefined;
  readonly verdict: Verdict;
  /** Whether some of its code was lost, and had to be put back. */
  readonly isRestored: boolean;
}

/** A word, and what becomes of it. */
export interface DecidedWord extends Word {
  /** The text itself where it stays. */
  readonly to: string;
  readonly isSure: boolean;
}

/** A word of which it isn't certain what was intended. */
export interface Doubt {
  /** The line it stands on, from 1. */
  readonly line: number;
  readonly word: string;
  readonly proposed: string;
}

/** A text as it was intended. */
export interface RecoveredText {
  readonly text: string;
  /** The first place that somebody has to look at; undefined where all is certain. */
  readonly doubt: Doubt | undefined;
}

const NOT_ASCII = /[^\p{ASCII}]/u;
const DIGIT = /\d/;
/** Letters that Vietnamese has, and the fonts' codes haven't. */
const OURS = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/;
/** A sign that stands alone, as signs do. */
const SIGN = /^[^\p{L}]$/u;

function meaningOf(letters: FontLetters, text: string): Pick<Word, 'decoded' | 'isRestored'> {
  const decoded = letters.decoded(text);
  if (decoded === undefined || isSyllable(decoded.toLowerCase())) return { decoded, isRestored: false };
  const restored = letters.restored?.(decoded) ?? decoded;
  const isRestored = restored !== decoded && isSyllable(restored.toLowerCase());
  return { decoded: isRestored ? restored : decoded, isRestored };
}

function verdictOn(text: string, decoded: string | undefined): Verdict {
  const isDecoded = decoded !== undefined && decoded !== text && isSyllable(decoded.toLowerCase());
  if (DIGIT.test(text)) return 'plain';
  if (SIGN.test(text) || !NOT_ASCII.test(text)) return isDecoded ? 'either' : 'plain';
  if (decoded === undefined && OURS.test(text)) return 'right';
  const isRight = isRightWord(text.normalize('NFC'));
  if (decoded === text) return isRight ? 'plain' : 'foreign';
  if (isDecoded) return isRight ? 'either' : 'garbled';
  return isRight ? 'right' : 'foreign';
}

/** A line of a text. */
export interface Line {
  readonly text: string;
  /** Its number, from 0. */
  readonly number: number;
  /** Where it begins in the text. */
  readonly start: number;
  /** What stands between its start and the last word before. */
  readonly before: string;
}

/** The words of a line. */
export function wordsOfLine(letters: FontLetters, line: Line): readonly Word[] {
  let end = 0;
  return Array.from(line.text.matchAll(letters.word), ({ 0: text, index }) => {
    const gap = (end === 0 ? line.before : '') + line.text.slice(end, index);
    end = index + text.length;
    const meaning = meaningOf(letters, text);
    const verdict = verdictOn(text, meaning.decoded);
    return { text, at: line.start + index, line: line.number, gap, ...meaning, verdict };
  });
}

/** Whether a word that is no syllable can be one all the same, as names are. */
export function isLikelyDecoded({ decoded }: Word): boolean {
  return decoded !== undefined && isLikelyWord(decoded);
}

/** What the words of a line that are right only as they were intended have to weigh together. */
const ENOUGH = 2;

/** Whether so many words of a line are right only as they were intended that it can't be chance. */
export function isGarbledLine(letters: FontLetters, words: readonly Word[]): boolean {
  const garbled = words.filter(({ verdict }) => verdict === 'garbled');
  if (garbled.length === 0) return false;
  const weight = garbled.reduce((sum, { text }) => sum + letters.weight(text), 0);
  const foreign = words.filter((word) => word.verdict === 'foreign' && !isLikelyDecoded(word));
  const { needed } = letters;
  return (
    weight >= ENOUGH &&
    garbled.length > foreign.length &&
    (needed === undefined || garbled.some(({ text }) => needed.test(text)))
  );
}
