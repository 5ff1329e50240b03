import type { Language } from '../bulletin/language.ts';
import { cleanText } from '../search/words.ts';
import { functionWords } from './function-words.ts';
import { eachWord, isCapital, NO_WORD, small } from './word-numbers.ts';

/**
 * What an article tells, as it is kept with its reading: the numbers of the words that may be terms, those of the title twice,
 * with one {@link NO_WORD} wherever two of them aren't neighbours: for punctuation, figures, and words that tell nothing.
 * A capital that only begins a sentence is none.
 */
export type Telling = Uint32Array<ArrayBuffer>;

/** Words looked at in an article, far more than one has: no article costs more than a few others. */
const WORDS_READ = 3_000;

/** Makes a telling of an article's title and the passages behind it. */
export function tellingOf(title: string, passages: readonly string[], language: Language): Telling {
  const isFunctionWord = functionWords(language);
  const words = new Uint32Array(2 * WORDS_READ + 2);
  let length = 0;
  let left = WORDS_READ;

  function part(): void {
    if (length > 0 && words[length - 1] !== NO_WORD) words[length++] = NO_WORD;
  }

  function read(passage: string): void {
    // Where the word stands that began the sentence, as long as the next one isn't known: two with capitals are a name.
    let first: number | undefined;
    const text = cleanText(passage);
    eachWord(text, (word, gap, start, end) => {
      if (left-- <= 0) return;
      const isFirst = gap === 'opening';
      const isNamed = isCapital(word) && !isFirst;
      if (gap !== 'none') part();
      else if (isNamed && first !== undefined) words[first] = (words[first] ?? 0) + 1;
      first = undefined;
      const isLetter = end - start === 1 && /[A-XZa-xz]/.test(text.charAt(start));
      // With a capital within a sentence "Ba" and "Năm" are parts of names.
      if (isLetter || (isFunctionWord.has(small(word)) && !(language === 'vi' && isNamed))) {
        part();
        return;
      }
      if (isFirst && isCapital(word)) first = length;
      words[length++] = isFirst ? small(word) : word;
    });
    part();
  }

  for (const passage of [title, title, ...passages]) if (left > 0) read(passage);
  return words.slice(0, length);
}
