import { foldWord, wordsOf } from './words.ts';

/** Texts as numbers, which thousands of texts can be counted and sorted by. */
export interface NumberedTexts {
  /** The different words, as typed, by their numbers; none has the number 0. */
  readonly typed: readonly string[];
  /** The different words without accents, by theirs. */
  readonly folded: readonly string[];
  /** The folded word of each typed one. */
  readonly foldedOf: Uint32Array;
  /** The typed words of all texts, one after another, with a 0 behind each text. */
  readonly words: Uint32Array;
  /** The number of the text that each of those stands in, from 0. */
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

/** Reads texts. */
export function numberTexts(texts: Iterable<string>): NumberedTexts {
  const [typed, folded] = [numbering(), numbering()];
  const parts = Array.from(texts, (text) => Uint32Array.from([...wordsOf(text).map(typed.numberOf), 0]));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const [words, textOf] = [new Uint32Array(length), new Uint32Array(length)];
  let at = 0;
  parts.forEach((part, text) => {
    words.set(part, at);
    textOf.fill(text, at, at + part.length);
    at += part.length;
  });
  const foldedOf = Uint32Array.from(typed.all, (word) => (word === '' ? 0 : folded.numberOf(foldWord(word))));
  return { typed: typed.all, folded: folded.all, foldedOf, words, textOf };
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
