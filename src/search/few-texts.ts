import type { Engine, Phrase } from './engine.ts';
import type { StoryNumber } from './story-numbers.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Stories whose texts are loaded rather than an engine: 2 KB each, where the engine loads about 1 MB in 90 requests for a
 * phrase of three words in 2,000 stories of 14 years (`npm run bench:search`).
 */
export const FEW = 120;

/** Whether a text holds a phrase. */
function holds(text: string, { words, exact }: Phrase): boolean {
  const side = (given: string): string => ` ${exact ? given : foldWord(given)} `;
  return side(wordsOf(text).join(' ')).includes(side(words));
}

/** Reads the texts of the stories in question where they are few, and asks `engine` where they are many. */
export function readingFewTexts(textOf: (story: StoryNumber) => Promise<string>, engine: Engine): Engine {
  return {
    holding: async (phrase, among) => {
      if (among.size > FEW) return engine.holding(phrase, among);
      const texts = await Promise.all(
        Array.from(among, async (story): Promise<[StoryNumber, string]> => [story, await textOf(story)]),
      );
      return new Set(texts.flatMap(([story, text]) => (holds(text, phrase) ? [story] : [])));
    },
  };
}
