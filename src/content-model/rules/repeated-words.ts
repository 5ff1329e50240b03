import type { Bilingual } from '../../bulletin/language.ts';
import { bodiesIn, type Rule, warning } from './rule.ts';

function message(words: string): Bilingual {
  const [once = words] = words.split(' ');
  return {
    vi: `Lặp từ: “${words}”. Bỏ bớt một: ${once}`,
    en: `A word is repeated: “${words}”. Remove one: ${once}`,
  };
}

/** No word of grammar is written twice running. */
export const repeatedWords: Rule = (context) =>
  bodiesIn(context).flatMap(([file, { wording }]) =>
    wording.repeated
      .filter(({ text }) => !context.words.allows(text))
      .map(({ text, line }) => warning('repeated-words', { file, line }, message(text))),
  );
