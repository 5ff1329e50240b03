import { repairCharacters, strangeCharacters } from '../../bulletin/characters.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { error, type Rule } from './rule.ts';

const SHOWN = 3;

/** The words of a line that have such letters. */
function wordsWith(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => strangeCharacters(word).lookAlikes.length > 0);
}

function message(words: readonly string[]): Bilingual {
  const first = words.slice(0, SHOWN).map((word) => `“${word}” → “${repairCharacters(word)}”`);
  const shown = first.join(', ') + (words.length > SHOWN ? ', …' : '');
  return {
    vi: `Có chữ cái trông giống mà không phải chữ cái tiếng Việt, nên khi tìm sẽ không thấy: ${shown}. Sửa tự động bằng: npm run lint:content -- --fix`,
    en: `Some letters only look like the right ones, so a search would miss them: ${shown}. Have them put right by: npm run lint:content -- --fix`,
  };
}

function findings(file: string, text: string): readonly Problem[] {
  if (strangeCharacters(text).lookAlikes.length === 0) return [];
  return text.split('\n').flatMap((line, index) => {
    const words = wordsWith(line);
    return words.length === 0 ? [] : [error('look-alikes', { file, line: index + 1 }, message(words))];
  });
}

/** No letter stands in a text that only looks like the one that was meant: `Ð` of Icelandic for `Đ`, `ﬁ` for `fi`. */
export const lookAlikes: Rule = ({ files }) =>
  [...files.texts].flatMap(([file, text]) => findings(file, text));
