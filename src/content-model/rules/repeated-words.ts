import type { Passage } from '../../bulletin/body.ts';
import type { Language } from '../../bulletin/language.ts';
import { lineAt, type WordsAt } from '../prose/lines.ts';
import type { ContentRule } from './rule.ts';

/**
 * Words that are never right twice running. Full words are left out: Vietnamese doubles them on purpose (“xanh xanh”,
 * “ngày ngày”, “luôn luôn”), or one word ends as the next begins (“Ủy ban ban hành”).
 */
const NEVER_TWICE = {
  vi: 'của và là các những được bị cho với trong trên tại ở đã đang sẽ để này rằng thì mà nhưng hoặc khi nếu vì do bởi cũng theo như một từng về vào đến cùng giữa còn rất không chưa đều',
  en: 'the a an of to and for with from at by was were',
} as const satisfies Record<Language, string>;

function pattern(language: Language): RegExp {
  const words = NEVER_TWICE[language].replaceAll(' ', '|');
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d-])(${words})\s+\1(?![\p{L}\p{M}\d-])`, 'giu');
}

const PATTERNS = { vi: pattern('vi'), en: pattern('en') } as const satisfies Record<Language, RegExp>;

/** Words of grammar that are written twice running, with nothing but space between: `của của`. */
export function findRepeated(passages: readonly Passage[], language: Language): readonly WordsAt[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(PATTERNS[language])].map(({ 0: words, index }) => ({
      text: words.replace(/\s+/g, ' '),
      line: lineAt(passage, index),
    })),
  );
}

/** No word of grammar is written twice running. */
export const repeatedWords: ContentRule = {
  name: 'repeated-words',
  looksAt: 'body',
  severity: 'warning',
  find: ({ wording }, { words }) =>
    wording.repeated
      .filter(({ text }) => !words.allows(text))
      .map(({ text, line }) => {
        const [once = text] = text.split(' ');
        return {
          line,
          vi: `Lặp từ: “${text}”. Bỏ bớt một: ${once}`,
          en: `A word is repeated: “${text}”. Remove one: ${once}`,
        };
      }),
};
