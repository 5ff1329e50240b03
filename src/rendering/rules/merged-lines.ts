import type { WrittenBlock, WrittenLine, WrittenText } from '../written-text.ts';
import { restOfLine } from '../written-text.ts';
import { excerpt } from './body-rule.ts';
import type { TextRule } from './text-rule.ts';

/** The longest line that nobody's editor would have broken for its width. */
const SHORT = 50;

/** Lines pasted without a blank line between them, which Markdown joins to one paragraph. */
export const mergedLines: TextRule = {
  name: 'merged-lines',
  severity: 'warning',
  find({ source, blocks }: WrittenText) {
    const breaks = blocks.filter(({ kind }) => kind === 'sentences').map((block) => breaksOf(block));
    // An author whose editor breaks lines at a width breaks some behind a sentence too.
    if (count(breaks, 'meant') <= count(breaks, 'other')) return [];
    return breaks.flatMap(({ meant, other, block }) => {
      const [first] = meant;
      if (!first || meant.length <= other.length) return [];
      const words = excerpt(restOfLine(source, first.at));
      return {
        start: first.at,
        end: block.end,
        message: {
          vi: `Dòng “${words}” in liền vào dòng trên thành một đoạn. Hãy để một dòng trống giữa hai đoạn; muốn xuống dòng trong một đoạn thì thêm <br /> ở cuối dòng trên.`,
          en: `The line “${words}” runs on in the line above, as one paragraph. Leave a blank line between two paragraphs; to break a line within one, add <br /> at the end of the line above.`,
        },
      };
    });
  },
};

/** Lines that run on: those that were meant to stand apart, and others. */
interface Breaks {
  readonly block: WrittenBlock;
  readonly meant: readonly WrittenLine[];
  readonly other: readonly WrittenLine[];
}

function count(breaks: readonly Breaks[], which: 'meant' | 'other'): number {
  return breaks.reduce((sum, one) => sum + one[which].length, 0);
}

function breaksOf(block: WrittenBlock): Breaks {
  const { lines } = block;
  const running = lines
    .map((line, at) => ({ line, before: lines[at - 1]?.printed ?? '' }))
    .filter(({ line }) => line.runsOn);
  const { meant = [], other = [] } = Object.groupBy(running, ({ line, before }) =>
    isMeant(before, line.printed) ? 'meant' : 'other',
  );
  return { block, meant: meant.map(({ line }) => line), other: other.map(({ line }) => line) };
}

function isMeant(before: string, line: string): boolean {
  const opens = /^[\uFFFC“"‘'(]*(?:\p{Lu}|[–—-]\s|\d)/u.test(line);
  const closes = before.length <= SHORT || /[.!?…:;”"][)\]\uFFFC]*$/u.test(before);
  return opens && closes;
}
