import type { WrittenLine } from '../written-text.ts';
import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** Marks that people put before the items of a list, and Markdown doesn't read as such. */
const MARKS = [
  /^[•●▪■◦○◆◇►▶➢➤➔➜✓✔☑✅❖·∙‣⁃\uF0B7\uF0A7\uF0FC]\uFE0F?\s*(?=\S)/u,
  /^\p{Extended_Pictographic}\uFE0F?\s*(?=\S)/u,
  /^o\s+(?=\S)/,
  /^[–—-]\s*(?=\S)/u,
  /^\+\)?\s*(?=\S)/u,
  /^\*(?=[\p{L}\p{N}])/u,
  /^\(?\d{1,2}\s?[.)/](?:\)|\s)*(?=\p{L})/u,
  /^\(?[a-zđ][.)/]\s*(?=[\p{L}“"])/u,
  /^[IVX]{1,5}[.)/]\s*(?=\p{L})/u,
] as const;

/** Whether words are nothing but such a mark. */
export function isListMark(words: string): boolean {
  return MARKS.some((mark) => mark.exec(`${words} x`)?.[0].trim() === words);
}

/** The first line of a list in a block, and the mark of its items. */
function listIn(lines: readonly WrittenLine[]) {
  const marked = lines.flatMap((line, at) => {
    const mark = MARKS.find((one) => one.test(line.printed));
    return mark ? [{ mark, line, before: lines[at - 1] }] : [];
  });
  return marked.find(
    ({ mark, line, before }) =>
      marked.some((other) => other.mark === mark && other.line !== line) ||
      (line.runsOn && (mark === MARKS[0] || before?.printed.endsWith(':'))),
  );
}

/** Lines of a list that run together, for their marks are none of Markdown's. */
export const listMarks: BodyRule = {
  name: 'list-marks',
  looksAt: 'lines',
  severity: 'warning',
  find: ({ source, blocks }) =>
    blocks.flatMap(({ lines, kind, end }) => {
      const list = kind !== 'label' && lines.some(({ runsOn }) => runsOn) ? listIn(lines) : undefined;
      if (!list) return [];
      const start = list.line.at;
      const line = restOfLine(source, start);
      const sign = list.mark.exec(line)?.[0].trim() ?? '';
      const number = /^\(?(\d+)/.exec(sign)?.[1];
      const isLettered = number === undefined && /\p{L}[.)/]/u.test(sign);
      const item = excerpt(isLettered ? line : line.slice(sign.length).trim());
      const right = `${number === undefined ? '-' : `${number}.`} ${item}`;
      return {
        start,
        end,
        vi: `Các dòng mở đầu như “${excerpt(line)}” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: ${right}`,
        en: `Lines that begin like “${excerpt(line)}” run together in one paragraph. Write each item on a line, with a blank line above the first: ${right}`,
      };
    }),
};
