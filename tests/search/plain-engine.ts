import type { Engine } from '../../src/search/engine.ts';
import { foldWord, wordsOf } from '../../src/search/words.ts';

/** A call as a test reads it: `"đảng viên trẻ"! 0 2` is a phrase in these accents, which stories 0 and 2 may hold. */
type Call = string;

/** An index that reads whole texts, and remembers what it was asked. */
export interface PlainEngine extends Engine {
  readonly calls: Call[];
}

const wordsKnown = new Map<string, readonly string[]>();

/** The words of a text, read once however often they are asked for. */
function wordsIn(text: string): readonly string[] {
  const words = wordsKnown.get(text) ?? wordsOf(text);
  wordsKnown.set(text, words);
  return words;
}

/** Whether a text holds words side by side. */
export function holds(text: string, words: string, exact: boolean): boolean {
  const joined = (list: readonly string[]): string => ` ${list.join(' ')} `;
  const inAccents = (given: string): string => (exact ? given : foldWord(given));
  return inAccents(joined(wordsIn(text))).includes(inAccents(joined(words.split(' '))));
}

/** Follows the rule of words in phrases. */
export function plainEngine(texts: readonly string[]): PlainEngine {
  const calls: Call[] = [];
  return {
    calls,
    holding: async ({ words, exact }, among) => {
      calls.push(`"${words}"${exact ? '!' : ''} ${[...among].sort().join(' ')}`);
      await Promise.resolve();
      return new Set([...texts.keys()].filter((story) => holds(texts[story] ?? '', words, exact)));
    },
  };
}
