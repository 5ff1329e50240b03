import { latinWords, mixedWords } from '../../bulletin/characters.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import { type Rule, warning } from './rule.ts';

function message(word: string): Bilingual {
  const latin = latinWords(word);
  return {
    vi: `“${word}” có chữ cái của bảng chữ khác (Kirin, Hy Lạp) lẫn vào, nên khi tìm sẽ không thấy. Gõ lại: ${latin}`,
    en: `“${word}” has letters of another alphabet (Cyrillic, Greek) in it, so a search would miss it. Type it again: ${latin}`,
  };
}

/** A word is written in the letters of one alphabet. */
export const mixedScripts: Rule = ({ files }) =>
  [...files.texts].flatMap(([file, text]) => {
    if (mixedWords(text).length === 0) return [];
    return text
      .split('\n')
      .flatMap((line, index) =>
        [...new Set(mixedWords(line))].map((word) =>
          warning('mixed-scripts', { file, line: index + 1 }, message(word)),
        ),
      );
  });
