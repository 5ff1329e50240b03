import type { Language } from '../bulletin/language.ts';
import { cleanText, LETTERS } from '../search/words.ts';
import { isFunctionWord } from './function-words.ts';

/**
 * What an article tells, as it is kept with its reading: the words that may be terms, a line for each passage, the title's
 * first. Words are as the article writes them, but for the capital that begins a sentence; {@link BREAK} stands wherever
 * two of them aren't neighbours: for punctuation, numbers, and words that tell nothing.
 */
export type Telling = string;

/** Stands between words that aren't neighbours. */
export const BREAK = '.';

/** Words looked at in an article, far more than one has: no article costs more than a few others. */
const WORDS_READ = 3_000;

/** Words by the search's rule, and what stands between them but white space. */
const PARTS = new RegExp(`${LETTERS}|[^\\s\\p{Alphabetic}\\p{M}]+`, 'gu');

/** What stands between the parts of one word: `e-mail`. */
const JOIN = '-';

/** What ends a sentence, or opens one that somebody says. */
const OPENS = /[.!?…:;“"«]/u;

const IS_CAPITAL = /^\p{Lu}(?!\p{Lu})/u;
const NO_TERM = /^(?:[a-xz]$|\P{Alphabetic})/u;

/** Whether a part of a passage is the first of a sentence. */
function isFirst(parts: readonly string[], at: number): boolean {
  const before = parts[at - 1];
  return before === undefined || OPENS.test(before);
}

/** Whether a word with a capital has it for beginning a sentence. Two such words are a name. */
function beginsSentence(parts: readonly string[], at: number): boolean {
  return isFirst(parts, at) && !IS_CAPITAL.test(parts[at + 1] ?? '');
}

/** Whether a part is no word that may be a term. With a capital within a sentence "Ba" and "Năm" are parts of names. */
function tellsNothing(parts: readonly string[], at: number, language: Language): boolean {
  const part = parts[at] ?? '';
  const lower = part.toLowerCase();
  if (NO_TERM.test(lower)) return true;
  if (!isFunctionWord(lower, language)) return false;
  return language !== 'vi' || !IS_CAPITAL.test(part) || isFirst(parts, at);
}

function lineOf(parts: readonly string[], language: Language): string {
  const line: string[] = [];
  let isBehindBreak = false;
  for (const [at, part] of parts.entries()) {
    if (part === JOIN) continue;
    if (tellsNothing(parts, at, language)) {
      isBehindBreak = true;
      continue;
    }
    if (isBehindBreak && line.length > 0) line.push(BREAK);
    isBehindBreak = false;
    const isPlain = IS_CAPITAL.test(part) && beginsSentence(parts, at);
    line.push(isPlain ? part.toLowerCase() : part);
  }
  return line.join(' ');
}

/** Makes a telling of an article's title and the passages behind it. */
export function tellingOf(title: string, passages: readonly string[], language: Language): Telling {
  const lines: string[] = [];
  let left = WORDS_READ;
  for (const passage of [title, ...passages]) {
    const parts = cleanText(passage).match(PARTS)?.slice(0, left) ?? [];
    left -= parts.length;
    lines.push(lineOf(parts, language));
  }
  return lines.join('\n');
}
