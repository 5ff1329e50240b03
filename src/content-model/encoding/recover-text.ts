import {
  type Doubt,
  type FontLetters,
  isGarbledLine,
  isLikelyDecoded,
  type DecidedWord,
  type RecoveredText,
  type Word,
  wordsOfLine,
} from './font-letters.ts';

function linesOf(letters: FontLetters, text: string): readonly (readonly Word[])[] {
  let at = 0;
  let before = '';
  return text.split('\n').map((line, number) => {
    const words = wordsOfLine(letters, { text: line, number, start: at, before });
    before = words.length > 0 ? '\n' : `${before.slice(-2)}${line.trim()}\n`;
    at += line.length + 1;
    return words;
  });
}

/** A word that could be garbled is so little proof in a line that isn't that its neighbours decide, or it is left as it is. */
function weighed(letters: FontLetters, words: readonly Word[]): readonly Word[] {
  if (isGarbledLine(letters, words)) return words;
  const isRight = words.some(({ verdict }) => verdict === 'right');
  return words.map((word) => {
    if (word.verdict === 'garbled') return { ...word, verdict: isRight ? 'plain' : 'either' };
    return word.verdict === 'foreign' && isRight ? { ...word, verdict: 'plain' } : word;
  });
}

/** The nearest word that is garbled or right, and how much stands between: punctuation, a line's end, a blank line. */
interface Neighbour {
  readonly verdict: 'garbled' | 'right';
  readonly distance: number;
}

const PUNCTUATION = /[.,:;!?…“”"‘()[\]|–—]/;

function distanceOf(gap: string): number {
  if (/\n\s*\n/.test(gap)) return 3;
  if (gap.includes('\n')) return 2;
  return PUNCTUATION.test(gap) ? 1 : 0;
}

/** For each word, the nearest that is decided among those before it. */
function neighbours(
  words: readonly Word[],
  gapBefore: (index: number) => string,
): readonly (Neighbour | undefined)[] {
  let last: Neighbour | undefined;
  return words.map(({ verdict }, index) => {
    if (last !== undefined)
      last = { ...last, distance: Math.max(last.distance, distanceOf(gapBefore(index))) };
    const nearest = last;
    if (verdict === 'garbled' || verdict === 'right') last = { verdict, distance: 0 };
    return nearest;
  });
}

/** Whether a word that could be both is garbled; undefined where its neighbours don't decide it. */
function isGarbledBetween(before: Neighbour | undefined, after: Neighbour | undefined): boolean | undefined {
  const [near, far] =
    (before?.distance ?? Infinity) <= (after?.distance ?? Infinity) ? [before, after] : [after, before];
  const isOpen = near?.distance === far?.distance && near?.verdict !== far?.verdict;
  return isOpen ? undefined : near?.verdict === 'garbled';
}

/** A foreign word, maybe; signs within a word are code. */
const ALL_LETTERS = /^\p{L}*$/u;

function decide(word: Word, before: Neighbour | undefined, after: Neighbour | undefined): DecidedWord {
  const kept = { ...word, to: word.text, isSure: true };
  const read = { ...kept, to: word.decoded ?? word.text };
  if (word.verdict === 'garbled') return { ...read, isSure: !word.isRestored };
  if (word.verdict === 'plain' || word.verdict === 'right') return kept;
  const isGarbled = isGarbledBetween(before, after);
  if (isGarbled === undefined) return { ...kept, isSure: false };
  if (!isGarbled) return kept;
  if (word.verdict === 'either') return { ...read, isSure: !word.isRestored };
  if (isLikelyDecoded(word)) return read;
  return { ...(ALL_LETTERS.test(word.text) ? kept : read), isSure: false };
}

function decided(words: readonly Word[]): readonly DecidedWord[] {
  const before = neighbours(words, (index) => words[index]?.gap ?? '');
  const backwards = words.toReversed();
  const after = neighbours(backwards, (index) => backwards[index - 1]?.gap ?? '').toReversed();
  return words.map((word, index) => decide(word, before[index], after[index]));
}

function rewritten(text: string, words: readonly DecidedWord[]): string {
  let end = 0;
  const parts = words.map((word) => {
    const part = text.slice(end, word.at) + word.to;
    end = word.at + word.text.length;
    return part;
  });
  return parts.join('') + text.slice(end);
}

function firstDoubt(words: readonly DecidedWord[]): Doubt | undefined {
  const word = words.find(({ isSure }) => !isSure);
  if (word === undefined) return undefined;
  return { line: word.line + 1, word: word.text, proposed: word.to };
}

function hasGarbledLine(letters: FontLetters, text: string): boolean {
  const suspects = text.split('\n').filter((line) => letters.suspect.test(line));
  return suspects.some((line) =>
    isGarbledLine(letters, wordsOfLine(letters, { text: line, number: 0, start: 0, before: '' })),
  );
}

/** A text whose garbled words are read as they were intended; undefined where none are. */
export function recoverText(letters: FontLetters, text: string): RecoveredText | undefined {
  if (!letters.suspect.test(text) || !hasGarbledLine(letters, text)) return undefined;
  const words = decided(linesOf(letters, text).flatMap((line) => weighed(letters, line)));
  const reviewed = letters.reviewed?.(words, text.split('\n')) ?? words;
  return { text: rewritten(text, reviewed), doubt: firstDoubt(reviewed) };
}
