import { markIn } from '../marks.ts';
import type { ContentRule } from './rule.ts';

/** A line of a page by hand that begins with a mark, where words are missing; others may speak of marks. */
const IN_PAGE = /^\s*(?:(?:#+|-|\d+\.)\s+|\w+:\s*["']?)?\\?\[/;

/**
 * No article is published with a mark of what is still to be written or translated; in a draft it is a warning, and in the
 * pages by hand, which a new bulletin begins with.
 */
export const unfinished: ContentRule = {
  name: 'unfinished',
  looksAt: 'line',
  mayFind: ({ file, text }) => /^(?:articles|pages)\//.test(file) && markIn(text) !== undefined,
  find(line, { file }) {
    const isPage = file.startsWith('pages/');
    const mark = isPage && !IN_PAGE.test(line) ? undefined : markIn(line);
    if (mark === undefined) return undefined;
    return {
      ...(isPage && { severity: 'warning' }),
      vi: `Chỗ này còn dấu “${mark}”. Viết hoặc dịch xong thì xóa dấu ấy.`,
      en: `The mark “${mark}” is still here. Write or translate what it stands before, then remove it.`,
    };
  },
};
