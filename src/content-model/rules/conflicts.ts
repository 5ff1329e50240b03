import type { ContentRule } from './rule.ts';

/** The line that git writes above two versions of a passage; the others, by which half a conflict is known. */
const OPENING = /^<{7}(?: \S.*)?$/;
const LEFT_OVER = /^(?:>{7} \S.*|\|{7} [^|]+)$/;

const QUICK = /^(?:<{7}(?: \S|$)|>{7} \S|\|{7} \S)/m;

/** No file holds two versions of a passage that git could not merge. */
export const conflicts: ContentRule = {
  name: 'conflicts',
  looksAt: 'text',
  find({ text }) {
    if (!QUICK.test(text)) return undefined;
    const lines = text.split('\n');
    const from = lines.findIndex((line) => OPENING.test(line) || LEFT_OVER.test(line));
    const first = lines[from];
    if (first === undefined) return undefined;
    const isOpening = OPENING.test(first);
    const to = isOpening ? lines.findIndex((line, at) => at > from && /^>{7}(?: |$)/.test(line)) : -1;
    if (to < 0)
      return {
        line: from + 1,
        vi: `Còn sót dòng “${first}” của một xung đột git. Xem lại chữ ở trên và dưới, rồi xóa dòng ấy và dòng “=======” nếu còn.`,
        en: `The line “${first}” is left over from a git conflict. Read what stands above and below, then delete it, and the line “=======” if it is there.`,
      };
    return {
      line: from + 1,
      vi: `Xung đột git chưa giải quyết, từ dòng ${from + 1} đến dòng ${to + 1}. Chọn một trong hai bản, rồi xóa ba dòng “<<<<<<<”, “=======” và “>>>>>>>”.`,
      en: `An unresolved git conflict, from line ${from + 1} to line ${to + 1}. Choose one of the two versions, then delete the three lines “<<<<<<<”, “=======” and “>>>>>>>”.`,
    };
  },
};
