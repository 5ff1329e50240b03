import { markIn } from '../marks.ts';
import type { ContentRule } from './rule.ts';

/** No article is published with a mark of what is still to be written or translated; in a draft it is a warning. */
export const unfinished: ContentRule = {
  name: 'unfinished',
  looksAt: 'line',
  mayFind: ({ file, text }) => file.startsWith('articles/') && markIn(text) !== undefined,
  find(line) {
    const mark = markIn(line);
    if (mark === undefined) return undefined;
    return {
      vi: `Chỗ này còn dấu “${mark}”. Viết hoặc dịch xong thì xóa dấu ấy.`,
      en: `The mark “${mark}” is still here. Write or translate what it stands before, then remove it.`,
    };
  },
};
