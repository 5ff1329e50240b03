import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { error, type Rule } from './rule.ts';

/** The line that git writes above two versions of a passage; the others, by which half a conflict is known. */
const OPENING = /^<{7}(?: \S.*)?$/;
const LEFT_OVER = /^(?:>{7} \S.*|\|{7} [^|]+)$/;

const QUICK = /^(?:<{7}(?: \S|$)|>{7} \S|\|{7} \S)/m;

function unresolved(from: number, to: number): Bilingual {
  return {
    vi: `Xung đột git chưa giải quyết, từ dòng ${from} đến dòng ${to}. Chọn một trong hai bản, rồi xóa ba dòng “<<<<<<<”, “=======” và “>>>>>>>”.`,
    en: `An unresolved git conflict, from line ${from} to line ${to}. Choose one of the two versions, then delete the three lines “<<<<<<<”, “=======” and “>>>>>>>”.`,
  };
}

function leftOver(line: string): Bilingual {
  return {
    vi: `Còn sót dòng “${line}” của một xung đột git. Xem lại chữ ở trên và dưới, rồi xóa dòng ấy và dòng “=======” nếu còn.`,
    en: `The line “${line}” is left over from a git conflict. Read what stands above and below, then delete it, and the line “=======” if it is there.`,
  };
}

function find(file: string, text: string): readonly Problem[] {
  if (!QUICK.test(text)) return [];
  const lines = text.split('\n');
  const from = lines.findIndex((line) => OPENING.test(line) || LEFT_OVER.test(line));
  const first = lines[from];
  if (first === undefined) return [];
  const to = OPENING.test(first) ? lines.findIndex((line, at) => at > from && /^>{7}(?: |$)/.test(line)) : -1;
  const message = to < 0 ? leftOver(first) : unresolved(from + 1, to + 1);
  return [error('conflicts', { file, line: from + 1 }, message)];
}

/** No file holds two versions of a passage that git could not merge. */
export const conflicts: Rule = ({ files }) => [...files.texts].flatMap(([file, text]) => find(file, text));
