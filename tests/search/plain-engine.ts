import type { Engine, Hit } from '../../src/search/engine.ts';
import { foldWord, wordsOf } from '../../src/search/words.ts';

/** Texts by the fragments that they are found as. */
export type Texts = Readonly<Record<string, string>>;

/** A call as a test reads it: `"đảng viên"!` a phrase in these accents, `ranked dang`. */
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

/**
 * Follows the rule of words in phrases. Ranked, it gives the texts that hold beginnings of any of the words, by
 * how many; and `junk` before all others, as an index does that falls back to shorter words.
 */
export function plainEngine(texts: Texts, junk: readonly string[] = []): PlainEngine {
  const calls: Call[] = [];
  let busy = false;

  async function answer(call: Call, give: () => readonly Hit[]): Promise<readonly Hit[]> {
    if (busy) throw new Error(`${call} overlaps with the call before.`);
    busy = true;
    calls.push(call);
    await Promise.resolve();
    busy = false;
    return give();
  }

  function scoreOf(text: string, words: string): number {
    const beginnings = wordsOf(words).map(foldWord);
    return wordsOf(text).filter((word) =>
      beginnings.some((beginning) => foldWord(word).startsWith(beginning)),
    ).length;
  }

  return {
    calls,
    phrase: (words, exact) =>
      answer(`"${words}"${exact ? '!' : ''}`, () =>
        Object.entries(texts)
          .filter(([, text]) => holds(text, words, exact))
          .map(([fragment]) => ({ fragment, score: 1 })),
      ),
    ranked: (words) =>
      answer(`ranked ${words}`, () => [
        ...junk.map((fragment) => ({ fragment, score: 100 })),
        ...Object.entries(texts)
          .map(([fragment, text]) => ({ fragment, score: scoreOf(text, words) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score),
      ]),
  };
}
