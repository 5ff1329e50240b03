import type { Span } from '../../bulletin/body.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { WrittenLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';
import { isListMark } from './list-marks.ts';

interface Row extends Span {
  readonly mark: '|' | '\t';
  readonly cells: readonly string[];
  /** Whether it opens with its mark. */
  readonly leads: boolean;
}

function rowOf({ at, printed }: WrittenLine, source: string): Row | undefined {
  const mark = printed.includes('\t') ? '\t' : '|';
  if (!printed.includes(mark) || (mark === '|' && !printed.startsWith('|') && printed.split('|').length < 3))
    return undefined;
  const end = at + printed.length;
  // A mark within a link, or behind a backslash, separates no cells.
  const bounds = [...printed.matchAll(mark === '|' ? /\|/g : /\t/g)].map(({ index }) => at + index);
  const leads = printed.startsWith('|');
  const starts = leads ? bounds.map((bound) => bound + 1) : [at, ...bounds.map((bound) => bound + 1)];
  const cells = starts.map((from, number) => {
    const to = leads ? bounds[number + 1] : bounds[number];
    return source.slice(from, to ?? end).trim();
  });
  if (mark === '|' && cells.at(-1) === '') cells.pop();
  // Word puts a tab behind the mark of each item of a list.
  if (mark === '\t' && cells.length === 2 && isListMark(cells[0] ?? '')) return undefined;
  return { mark, cells, leads, start: at, end };
}

/** Rows that follow one another with nothing but white space between them. */
function runsOf(rows: readonly Row[], source: string): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last?.mark === row.mark &&
      (row.leads || last.cells.length === row.cells.length) &&
      row.start - last.end < 100 &&
      /^[\s>]*(?:[-*+]\s*|\d{1,9}[.)]\s*)?$/.test(source.slice(last.end, row.start));
    if (follows) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

function messageFor(head: Row, second: Row | undefined): Bilingual {
  const [first, rule] = [`| ${head.cells.join(' | ')} |`, `|${'---|'.repeat(head.cells.length)}`];
  if (head.mark === '\t')
    return {
      vi: `Bảng dán từ Word hay Excel: các cột cách nhau bằng phím Tab nên dính liền khi in ra. Hãy viết dòng đầu: ${first} dòng thứ hai: ${rule} rồi mỗi hàng một dòng như dòng đầu.`,
      en: `A table pasted from Word or Excel: its columns are parted by tabs, so they run together on the page. Write the first line: ${first} the second: ${rule} and each row on a line like the first.`,
    };
  if (!second?.cells.every((cell) => /^[-–—=:\s]+$/.test(cell)))
    return {
      vi: `Bảng in ra thành chữ, vì thiếu dòng gạch ngay dưới hàng đầu “${excerpt(first)}”. Hãy thêm dòng: ${rule}`,
      en: `The table is printed as words: it lacks the line of dashes right below its first row “${excerpt(first)}”. Add the line: ${rule}`,
    };
  const isWell = second.cells.every((cell) => /^:?-+:?$/.test(cell));
  if (isWell && second.cells.length === head.cells.length)
    return {
      vi: 'Bảng in ra thành chữ, vì giữa các hàng có dòng trống. Hãy bỏ các dòng trống ấy.',
      en: 'The table is printed as words: blank lines part its rows. Remove those blank lines.',
    };
  return {
    vi: `Bảng in ra thành chữ, vì dòng gạch dưới hàng đầu viết chưa đúng hoặc không đủ số cột. Hãy viết dòng ấy: ${rule}`,
    en: `The table is printed as words: the dashes below its first row are not well written, or not as many as its columns. Write that line: ${rule}`,
  };
}

/** Rows of a table that Markdown reads as words: pasted with tabs, or without the line below the first row. */
export const pastedTables: BodyRule = {
  name: 'pasted-tables',
  looksAt: 'lines',
  find({ source, blocks }) {
    const lines = blocks.flatMap((block) => (block.kind === 'sentences' ? block.lines : []));
    const rows = lines.flatMap((line) => rowOf(line, source) ?? []);
    return runsOf(rows, source).flatMap((run) => {
      const [head, second] = run;
      if (!head || (run.length < 2 && (!head.leads || head.cells.length < 2))) return [];
      return { start: head.start, end: run.at(-1)?.end ?? head.end, ...messageFor(head, second) };
    });
  },
};
