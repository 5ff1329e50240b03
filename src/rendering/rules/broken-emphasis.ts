import type { Span } from '../../bulletin/body.ts';
import type { Bilingual } from '../../bulletin/language.ts';
import type { WrittenBlock } from '../written-text.ts';
import { type BodyRule, excerpt } from './body-rule.ts';

/** Marks of bold, italic and struck words that stand on the page as they were typed. Stars of other kinds are left alone. */
export const brokenEmphasis: BodyRule = {
  name: 'broken-emphasis',
  looksAt: 'marks',
  severity: 'warning',
  find({ source, blocks }) {
    const found = blocks.flatMap((block) => (/[*_~]/.test(block.printed) ? brokenIn(block, source) : []));
    // An end before its start is the mark of a note, and the note.
    return found.filter(({ isStart, isEnd }, at) => {
      if (isEnd) return !found[at - 1]?.isStart && !found[at + 1]?.isStart;
      return !(isStart && found[at - 1]?.isEnd);
    });
  },
};

/** A mark that is alone may be the start of words that end in another block, or their end. */
interface Broken extends Span, Bilingual {
  readonly isStart?: boolean;
  readonly isEnd?: boolean;
}

interface Mark {
  readonly text: string;
  /** In the block. */
  readonly at: number;
  /** The characters before and after it as they were written. */
  readonly before: string;
  readonly after: string;
}

function brokenIn({ start, end, printed }: WrittenBlock, source: string): readonly Broken[] {
  const written = source.slice(start, end);
  const marks = [...printed.matchAll(/\*+|_+|~~+/g)].map(({ 0: text, index: at }): Mark => ({
    text,
    at,
    before: written[at - 1] ?? source[start - 1] ?? '',
    after: written[at + text.length] ?? source[end] ?? '',
  }));
  const found: Broken[] = [];
  for (let at = 0; at < marks.length; at++) {
    const [mark, next] = [marks[at], marks[at + 1]];
    if (!mark) continue;
    const pair = next && pairOf(mark, next, written);
    const one = pair ?? (leansOn(mark) ? halfRead(mark, written) : alone(mark, written));
    if (!one) continue;
    found.push({ ...one, start: start + one.start, end: start + one.end });
    if (pair) at++;
  }
  return found;
}

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /^\s?$/;

function isEndOf({ before, after }: Mark): boolean {
  return !BLANK.test(before) || BLANK.test(after);
}

/** Two marks with words between them: `**Bó:**họp`, `** đậm **`, `**đậm *`. */
function pairOf(open: Mark, close: Mark, written: string): Broken | undefined {
  const mark = open.text.length >= close.text.length ? open.text : close.text;
  if (mark.length > 3 || !close.text.startsWith(open.text.charAt(0))) return undefined;
  if (close.at - open.at > 500 || /^\d\d$/.test(open.before + open.after)) return undefined;
  const inner = written.slice(open.at + open.text.length, close.at);
  if (!WORD.test(inner) || (inner.includes('\n') && !isEndOf(close))) return undefined;
  const isDouble = open.text.length > 1 && !open.text.startsWith('_');
  // A single mark with a blank behind it is a star of another kind: `5 * 3 * 2`.
  if (!isDouble && !(/[\p{L}“"]/u.test(open.after) && !/[\p{L}\p{N}@/.:_*]/u.test(open.before)))
    return undefined;
  if (!isDouble && open.text.startsWith('_') && !/[\s\p{P}]$/u.test(inner)) return undefined;
  if (!isDouble && BLANK.test(close.before) && WORD.test(close.after)) return undefined;
  const words = inner.trim();
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const left = WORD.test(open.before) && (/^\s/.test(inner) || !WORD.test(first)) ? ' ' : '';
  const right = WORD.test(close.after) && (/\s$/.test(inner) || !WORD.test(last)) ? ' ' : '';
  const [from, to] = [open.at, close.at + close.text.length];
  const tail = /^[\p{L}\p{N}]*/u.exec(written.slice(to, to + 30))?.[0] ?? '';
  const head = left && (/[\p{L}\p{N}]*$/u.exec(written.slice(Math.max(0, from - 30), from))?.[0] ?? '');
  const shown = written.slice(from - head.length, to + (right ? tail.length : 0));
  const fixed = `${head}${left}${mark}${words}${mark}${right}${right ? tail : ''}`;
  return { start: from, end: to, ...repaired(mark, shown, fixed) };
}

/** Whether a mark stands against one that was read: `**đậm*` is a star and words in italics. */
function leansOn({ text, before, after }: Mark): boolean {
  return text.startsWith('*') && (before === '*' || after === '*');
}

function halfRead({ text, at, after }: Mark, written: string): Broken | undefined {
  const from = after === '*' ? at : written.lastIndexOf('*', written.lastIndexOf('*', at - 2) - 1) + 1;
  const near =
    after === '*' ? written.slice(at, at + 300) : written.slice(Math.max(0, at - 300), at + text.length);
  const found = after === '*' ? /^\*+([^*\n]+)\*+/.exec(near) : /\*+([^*\n]+)\*+$/.exec(near);
  if (!found) return undefined;
  const words = found[1]?.trim() ?? '';
  const start = after === '*' ? from : at + text.length - found[0].length;
  return { start, end: start + found[0].length, ...repaired('**', found[0], `**${words}**`) };
}

/** A mark without another: `**đậm`. One star is that of a note, unless it opens words within a line. */
function alone({ text, at, before, after }: Mark, written: string): Broken | undefined {
  if (text.length > 3 || text.startsWith('_') || after === ')' || /^\d\d$/.test(before + after))
    return undefined;
  const isStart = BLANK.test(before) && !BLANK.test(after);
  if (text.length === 1 && !(isStart && before === ' ' && at > 0 && /[\p{L}“"]/u.test(after)))
    return undefined;
  const isEnd = !BLANK.test(before) && BLANK.test(after);
  if (text.length > 1 && !isStart && !isEnd && !WORD.test(before + after)) return undefined;
  const near = isEnd
    ? written
        .slice(Math.max(0, at - 60), at)
        .split('\n')
        .at(-1)
    : written.slice(at + text.length, at + text.length + 60).split('\n')[0];
  if (!near || !WORD.test(near)) return undefined;
  const words = isEnd
    ? near.trim().split(/\s+/).slice(-3).join(' ')
    : near.trim().split(/\s+/).slice(0, 3).join(' ');
  return { start: at, end: at + text.length, ...unpaired(text, words, isEnd), isStart, isEnd };
}

function repaired(mark: string, written: string, fixed: string): Bilingual {
  return {
    vi: `Dấu ${mark} trong “${excerpt(written)}” in ra nguyên văn, vì thừa hoặc thiếu dấu cách hay dấu sao. Hãy viết: ${fixed}`,
    en: `The ${mark} in “${excerpt(written)}” is printed as it stands, for a blank or a star too many or too few. Write: ${fixed}`,
  };
}

function unpaired(mark: string, words: string, isEnd: boolean): Bilingual {
  const [written, right] = [isEnd ? `${words}${mark}` : `${mark}${words}`, `${mark}${words}${mark}`];
  const plain = Array.from(mark, (sign) => `\\${sign}`).join('');
  return {
    vi: `Dấu ${mark} ở “${written}” không có dấu đi cặp trong cùng đoạn, nên in ra nguyên văn. Hãy viết đủ cặp, ví dụ: ${right}; muốn in dấu ấy thì viết ${plain}`,
    en: `The ${mark} at “${written}” has no pair in its paragraph, so it is printed as it stands. Write both, for example: ${right}; to print it, write ${plain}`,
  };
}
