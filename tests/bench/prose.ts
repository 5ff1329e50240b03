import { firstIndex } from '../../src/bulletin/binary-search.ts';
import type { Dice } from '../search/random.ts';

/** Invented text, the same in every run. */
export interface Prose {
  /** A sentence, with its full stop. */
  readonly sentence: () => string;
  /** So many words or a few more, in sentences. */
  readonly text: (words: number) => string;
}

/** Words before the first of Zipf's law: the commonest is then 2 or 3 of 100, as in Vietnamese. */
const ZIPF_SHIFT = 5;

/** One of so many words is a phrase instead, or a number. */
const PHRASE_EVERY = 30;
const NUMBER_EVERY = 60;

const DRAW = 1_000_000_000;

/** Draws words so that the second is about half as frequent as the first, and so on. */
function createDraw(words: readonly string[], dice: Dice): () => string {
  let sum = 0;
  const sums = words.map((_, rank) => (sum += 1 / (rank + ZIPF_SHIFT)));
  return () => {
    const drawn = (dice.roll(DRAW) / DRAW) * sum;
    return words[firstIndex(sums, (reached) => reached > drawn)] ?? '';
  };
}

/** Writes text of words, the most frequent first, of phrases and of numbers. */
export function createProse(words: readonly string[], phrases: readonly string[], dice: Dice): Prose {
  const draw = createDraw(words, dice);
  const drawPhrase = createDraw(phrases, dice);
  const number = (): string =>
    dice.pick([
      `${1 + dice.roll(99)}%`,
      `${1 + dice.roll(9)}.${100 + dice.roll(900)}`,
      `${1 + dice.roll(28)}/${1 + dice.roll(12)}`,
      `QL${1 + dice.roll(40)}`,
      String(1 + dice.roll(2500)),
    ]);

  function sentence(): string {
    const parts = Array.from({ length: 8 + dice.roll(14) }, () => {
      if (dice.roll(NUMBER_EVERY) === 0) return number();
      return dice.roll(PHRASE_EVERY) === 0 ? drawPhrase() : draw();
    });
    if (dice.roll(2) === 0) parts.splice(4, 1, `${parts[4] ?? ''},`);
    const written = parts.join(' ');
    return `${written.charAt(0).toUpperCase()}${written.slice(1)}.`;
  }

  function text(length: number): string {
    const sentences: string[] = [];
    for (let left = length; left > 0; left -= sentences.at(-1)?.split(' ').length ?? left) {
      sentences.push(sentence());
    }
    return sentences.join(' ');
  }

  return { sentence, text };
}
