import type { WrittenBlock, WrittenLine } from '../written-text.ts';
import { restOfLine } from '../written-text.ts';
import { excerpt } from './body-rule.ts';
import type { Finding, TextRule } from './text-rule.ts';

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

/** Lines of a list that run together, for their marks are none of Markdown's. */
export const listMarks: TextRule = {
  name: 'list-marks',
  severity: 'warning',
  find: ({ source, blocks }) => blocks.flatMap((block) => problemOf(block, source) ?? []),
};

function problemOf(block: WrittenBlock, source: string): Finding | undefined {
  const { lines, kind, end } = block;
  if (kind === 'label' || !lines.some(({ runsOn }) => runsOn)) return undefined;
  const marked = lines.flatMap((line, at) => {
    const mark = MARKS.find((one) => one.test(line.printed));
    return mark ? [{ mark, line, before: lines[at - 1] }] : [];
  });
  const first = marked.find(
    ({ mark, line, before }) =>
      marked.some((other) => other.mark === mark && other.line !== line) ||
      (line.runsOn && (mark === MARKS[0] || before?.printed.endsWith(':'))),
  );
  return first && { start: first.line.at, end, message: messageFor(first.mark, first.line, source) };
}

function messageFor(mark: RegExp, { at }: WrittenLine, source: string): Finding['message'] {
  const line = restOfLine(source, at);
  const sign = mark.exec(line)?.[0].trim() ?? '';
  const number = /^\(?(\d+)/.exec(sign)?.[1];
  const item = number === undefined && /\p{L}[.)/]/u.test(sign) ? line : line.slice(sign.length).trim();
  const right = `${number === undefined ? '-' : `${number}.`} ${excerpt(item)}`;
  return {
    vi: `Các dòng mở đầu như “${excerpt(line)}” in liền thành một đoạn. Hãy viết mỗi mục một dòng, dòng trống ở trên mục đầu: ${right}`,
    en: `Lines that begin like “${excerpt(line)}” run together in one paragraph. Write each item on a line, with a blank line above the first: ${right}`,
  };
}
