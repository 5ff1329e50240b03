import { latinWords, mixedWords } from '../../bulletin/characters.ts';
import type { ContentRule } from './rule.ts';

/** A word is written in the letters of one alphabet. */
export const mixedScripts: ContentRule = {
  name: 'mixed-scripts',
  looksAt: 'line',
  severity: 'warning',
  mayFind: ({ text }) => mixedWords(text).length > 0,
  find: (line) =>
    [...new Set(mixedWords(line))].map((word) => ({
      vi: `“${word}” có chữ cái của bảng chữ khác (Kirin, Hy Lạp) lẫn vào, nên khi tìm sẽ không thấy. Gõ lại: ${latinWords(word)}`,
      en: `“${word}” has letters of another alphabet (Cyrillic, Greek) in it, so a search would miss it. Type it again: ${latinWords(word)}`,
    })),
};
