import type { Bilingual } from '../../bulletin/language.ts';
import { markIn } from '../marks.ts';
import { error, type Rule } from './rule.ts';

function message(mark: string): Bilingual {
  return {
    vi: `Chỗ này còn dấu “${mark}”. Viết hoặc dịch xong thì xóa dấu ấy.`,
    en: `The mark “${mark}” is still here. Write or translate what it stands before, then remove it.`,
  };
}

/** No article is published with a mark of what is still to be written or translated; in a draft it is a warning. */
export const unfinished: Rule = ({ files }) =>
  [...files.texts].flatMap(([file, text]) => {
    if (!file.startsWith('articles/') || markIn(text) === undefined) return [];
    return text.split('\n').flatMap((line, index) => {
      const mark = markIn(line);
      return mark === undefined ? [] : [error('unfinished', { file, line: index + 1 }, message(mark))];
    });
  });
