import { repairCharacters, strangeCharacters } from '../../bulletin/characters.ts';
import type { ContentRule } from './rule.ts';

const SHOWN = 3;

/** No letter only looks like the one that was intended: `Ð` of Icelandic for `Đ`, `ﬁ` for `fi`. */
export const lookAlikes: ContentRule = {
  name: 'look-alikes',
  looksAt: 'line',
  mayFind: ({ text }) => strangeCharacters(text).lookAlikes.length > 0,
  find(line) {
    const words = line.split(/\s+/).filter((word) => strangeCharacters(word).lookAlikes.length > 0);
    if (words.length === 0) return undefined;
    const first = words.slice(0, SHOWN).map((word) => `“${word}” → “${repairCharacters(word)}”`);
    const shown = first.join(', ') + (words.length > SHOWN ? ', …' : '');
    return {
      vi: `Có chữ cái trông giống mà không phải chữ cái tiếng Việt, nên khi tìm sẽ không thấy: ${shown}. Sửa tự động bằng: npm run lint:content -- --fix`,
      en: `Some letters only look like the right ones, so a search would miss them: ${shown}. Have them put right by: npm run lint:content -- --fix`,
    };
  },
};
