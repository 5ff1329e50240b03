import { compareIds } from '../bulletin/order.ts';
import { foldWord, wordsOf } from './words.ts';

/** The words of texts as numbers, which can be kept. */
export interface WordNumbers {
  /** The different words, as typed, by their numbers; none has the number 0. */
  readonly typed: readonly string[];
  /** The typed words of all texts, one after another, with a 0 behind each text. */
  readonly words: Uint32Array;
}

/** Texts as numbers, which thousands of texts can be counted and sorted by. */
export interface NumberedTexts extends WordNumbers {
  /** The different words without accents, by numbers of their own in their order; none has the number 0. */
  readonly folded: readonly string[];
  /** The folded word of each typed one; typed ones are numbered in the order of these, then of their own. */
  readonly foldedOf: Uint32Array;
  /** The number of the text that each of the words stands in, from 0. */
  readonly textOf: Uint32Array;
}

/** One after another. */
function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Numbers the words of texts in the order met. */
export function numberWords(texts: readonly (readonly string[])[]): WordNumbers {
  const typed = [''];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, typed.length);
    return typed.push(word) - 1;
  };
  return { typed, words: joined(texts.map((words) => Uint32Array.from([...words.map(numberOf), 0]))) };
}

/** Texts whose words were read in several parts, one part after another. */
export function joinTexts(parts: readonly WordNumbers[]): NumberedTexts {
  const different = new Set(['', ...parts.flatMap(({ typed }) => typed)]);
  const sorted = Array.from(different, (word) => ({ word, plain: foldWord(word) })).sort(
    (a, b) => compareIds(a.plain, b.plain) || compareIds(a.word, b.word),
  );
  const typed = sorted.map(({ word }) => word);
  const folded: string[] = [];
  const foldedOf = Uint32Array.from(sorted, ({ plain }) =>
    folded.at(-1) === plain ? folded.length - 1 : folded.push(plain) - 1,
  );
  const numbers = new Map(typed.map((word, number) => [word, number]));
  const words = joined(
    parts.map((part) => {
      const numberOf = Uint32Array.from(part.typed, (word) => numbers.get(word) ?? 0);
      return part.words.map((word) => numberOf[word] ?? 0);
    }),
  );
  let text = 0;
  const textOf = words.map((word) => (word === 0 ? text++ : text));
  return { typed, folded, foldedOf, words, textOf };
}

/** Reads texts. */
export function numberTexts(texts: Iterable<string>): NumberedTexts {
  return joinTexts([numberWords(Array.from(texts, wordsOf))]);
}

/** In how many texts each folded word stands, by its number. */
export function countTexts({ folded, foldedOf, words, textOf }: NumberedTexts): Uint32Array {
  const counts = new Uint32Array(folded.length);
  const last = new Int32Array(folded.length).fill(-1);
  words.forEach((word, at) => {
    const [number, text] = [foldedOf[word] ?? 0, textOf[at] ?? 0];
    if (number === 0 || last[number] === text) return;
    last[number] = text;
    counts[number] = (counts[number] ?? 0) + 1;
  });
  return counts;
}
