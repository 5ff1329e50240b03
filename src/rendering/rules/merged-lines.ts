import type { WrittenBlock, WrittenLine } from '../written-text.ts';
import { restOfLine } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** The longest line that nobody's text editor would have broken for its width. */
const SHORT = 50;

/** The lines of a block that run on from the line above, by whether they seem to begin a paragraph of their own. */
interface Breaks {
  readonly block: WrittenBlock;
  readonly intended: readonly WrittenLine[];
  readonly other: readonly WrittenLine[];
}

function breaksOf(block: WrittenBlock): Breaks {
  const intended: WrittenLine[] = [];
  const other: WrittenLine[] = [];
  for (const [at, line] of block.lines.entries()) {
    const before = block.lines[at - 1]?.printed ?? '';
    const opens = /^[\uFFFC“"‘'(]*(?:\p{Lu}|[–—-]\s|\d)/u.test(line.printed);
    const closes = before.length <= SHORT || /[.!?…:;”"][)\]\uFFFC]*$/u.test(before);
    if (line.runsOn) (opens && closes ? intended : other).push(line);
  }
  return { block, intended, other };
}

/** Lines pasted without a blank line between them, which Markdown joins to one paragraph. */
export const mergedLines: BodyRule = {
  name: 'merged-lines',
  looksAt: 'lines',
  severity: 'warning',
  find({ source, blocks }) {
    const breaks = blocks.filter(({ kind }) => kind === 'sentences').map(breaksOf);
    const [intended, others] = [
      breaks.flatMap((each) => each.intended).length,
      breaks.flatMap(({ other }) => other).length,
    ];
    // An author whose text editor breaks lines at a width breaks some behind a sentence too.
    if (intended <= others) return undefined;
    return breaks.flatMap(({ intended: [first, ...more], other, block }) => {
      if (!first || more.length + 1 <= other.length) return [];
      const words = excerpt(restOfLine(source, first.at));
      return {
        start: first.at,
        end: block.end,
        vi: `Dòng “${words}” in liền vào dòng trên thành một đoạn. Hãy để một dòng trống giữa hai đoạn; muốn xuống dòng trong một đoạn thì thêm <br /> ở cuối dòng trên.`,
        en: `The line “${words}” runs on in the line above, as one paragraph. Leave a blank line between two paragraphs; to break a line within one, add <br /> at the end of the line above.`,
      };
    });
  },
};
