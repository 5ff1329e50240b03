import type { Bilingual } from '../../bulletin/language.ts';
import { isSpeltWith } from '../prose/misspelt.ts';
import { rightlyPlaced } from '../prose/syllables.ts';
import { bodiesIn, type Rule, warning } from './rule.ts';

function message(word: string): Bilingual {
  const right = rightlyPlaced(word);
  if (right !== undefined)
    return {
      vi: `“${word}” đặt dấu thanh sai chỗ. Viết: ${right}`,
      en: `The tone of “${word}” stands on the wrong letter. Write: ${right}`,
    };
  return {
    vi: `“${word}” không phải chữ viết đúng chính tả tiếng Việt. Sửa lại; nếu đúng là từ mượn hay tên riêng thì thêm vào words.yaml.`,
    en: `“${word}” is not spelt as Vietnamese can be. Correct it; if it is a loan word or a name, add it to words.yaml.`,
  };
}

/** The words of a Vietnamese article are spelt as Vietnamese allows, or are words that editors vouch for. */
export const misspellings: Rule = (context) =>
  bodiesIn(context).flatMap(([file, { wording }]) =>
    wording.misspelt
      .filter(({ text }) => !isSpeltWith(text, context.words.allows))
      .map(({ text, line }) => warning('misspellings', { file, line }, message(text))),
  );
