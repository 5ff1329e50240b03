import type { Root } from 'hast';
import type { Passage } from '../bulletin/body.ts';

/** A line of a block as its author wrote it. */
export interface WrittenLine {
  /** Where its text starts in the file, behind the marks of lists and quotes. */
  readonly at: number;
  /** Its part of the block's `printed`, without white space around it. */
  readonly printed: string;
  /** Whether readers see it behind the line before, in one line. */
  readonly runsOn: boolean;
}

/** A paragraph, heading, item of a list or cell of a table as its author wrote it. */
export interface WrittenBlock {
  readonly kind: Passage['kind'];
  /** Where its text starts and ends in the file. */
  readonly start: number;
  readonly end: number;
  /** As long as its source; U+FFFC in the place of all that isn't shown as it was typed: marks, escapes, code. */
  readonly printed: string;
  readonly lines: readonly WrittenLine[];
}

/** An article as written, for rules about what Markdown left standing in the text, or left out. */
export interface WrittenText {
  readonly source: string;
  readonly tree: Root;
  /** In their order. Only those with a character that may mean something in Markdown, or with several lines. */
  readonly blocks: readonly WrittenBlock[];
}

const TELLING = /[*_~^=|[\]\n\t#&]/;
const ESCAPE = /\\[!-/:-@[-`{-~]|&#?\w+;/g;

/** What rules look at in an article: its source, the tree that Markdown made of it, and the words of that. */
export function writtenText(source: string, tree: Root, passages: readonly Passage[]): WrittenText {
  const telling = passages.filter(({ text, spans }) => spans.length > 0 && TELLING.test(text));
  return { source, tree, blocks: telling.map((passage) => blockOf(source, passage)) };
}

/** The rest of a line of the file, from a place on. */
export function restOfLine(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(at, end < 0 ? source.length : end);
}

function blockOf(source: string, { kind, spans }: Passage): WrittenBlock {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const parts: string[] = [];
  let from = start;
  for (const span of spans) {
    parts.push(hidden(source.slice(from, span.start)));
    parts.push(source.slice(span.start, span.end).replace(ESCAPE, hidden));
    from = span.end;
  }
  const printed = parts.join('');
  return { kind, start, end, printed, lines: linesOf(source, start, printed) };
}

function hidden(text: string): string {
  return text.replace(/[^\n]/g, '\uFFFC');
}

function linesOf(source: string, start: number, printed: string): readonly WrittenLine[] {
  let from = start;
  return printed.split('\n').map((line) => {
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const before = source.slice(Math.max(start, from - 20), from);
    const runsOn = from > start && !/(?: {2}|\\|<br\s*\/>\s*)\n$/.test(before);
    const at = from + indent;
    from += line.length + 1;
    return { at, printed: line.slice(indent).trimEnd(), runsOn };
  });
}
