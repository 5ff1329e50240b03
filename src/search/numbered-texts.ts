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
  /** The different words without accents, by numbers of their own; none has the number 0. */
  readonly folded: readonly string[];
  /** The folded word of each typed one. */
  readonly foldedOf: Uint32Array;
  /** The number of the text that each of the words stands in, from 0. */
  readonly textOf: Uint32Array;
}

/** Gives things numbers from 1 on, in the order met. */
function numbering(): { readonly all: string[]; readonly numberOf: (word: string) => number } {
  const all = [''];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, all.length);
    return all.push(word) - 1;
  };
  return { all, numberOf };
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

/** Reads the words of texts. */
export function numberWords(texts: Iterable<string>): WordNumbers {
  const { all, numberOf } = numbering();
  const parts = Array.from(texts, (text) => Uint32Array.from([...wordsOf(text).map(numberOf), 0]));
  return { typed: all, words: joined(parts) };
}

/** Texts whose words were read in several parts, one part after another. */
export function joinTexts(parts: readonly WordNumbers[]): NumberedTexts {
  const [typed, folded] = [numbering(), numbering()];
  const words = joined(
    parts.map((part) => {
      const numbers = Uint32Array.from(part.typed, (word) => (word === '' ? 0 : typed.numberOf(word)));
      return part.words.map((word) => numbers[word] ?? 0);
    }),
  );
  let text = 0;
  const textOf = words.map((word) => (word === 0 ? text++ : text));
  const foldedOf = Uint32Array.from(typed.all, (word) => (word === '' ? 0 : folded.numberOf(foldWord(word))));
  return { typed: typed.all, folded: folded.all, foldedOf, words, textOf };
}

/** Reads texts. */
export function numberTexts(texts: Iterable<string>): NumberedTexts {
  return joinTexts([numberWords(texts)]);
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
