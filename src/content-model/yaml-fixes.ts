import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Bilingual } from '../bulletin/language.ts';
import { misreadText } from './expectations.ts';
import { isWords } from './fields/keys.ts';
import { quoted } from './yaml-quoting.ts';

/** A part of YAML that is read as something else than what was typed, and how it is written to be read as that. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly message: Bilingual;
}

/** The text with its parts corrected. Lines stay where they are. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, by } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), by);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

const FACT = /^(?:by )?[\w./:+-]+$/;

/** Whether what stands behind `#` is, or may be, part of the value: behind ids, dates and truth values it is a note. */
function isLoss(key: string | undefined, value: string, comment: string): boolean {
  const isNote = /^#(?:\s|$)/.test(comment);
  if (value === '' || /^["']/.test(value)) return key !== undefined && isWords(key) && !isNote;
  if (key === undefined) return /\s/.test(value) || !isNote;
  return isWords(key) || !FACT.test(value);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where a value in brackets ends that YAML took the rest of the line of: before the next field, or the brackets' end. */
function endInBrackets(text: string, from: number, isListed: boolean): number {
  const rest = text.slice(from, lineEnd(text, from));
  const next = rest.search(isListed ? /[,\]]/ : /\}|, ?[A-Za-z]+: |,$/);
  return next < 0 ? from + rest.length : from + next;
}

/** Where a value ends that goes on over lines which are indented deeper than its key. */
function endOfLines(text: string, from: number, column: number): number {
  let end = lineEnd(text, from);
  while (end < text.length) {
    const next = text.slice(end + 1, lineEnd(text, end + 1));
    const indent = next.search(/\S/);
    if (indent <= column || /^[#-]|^[\w-]+:(?:\s|$)/.test(next.trimStart())) break;
    end = lineEnd(text, end + 1);
  }
  return end;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Where the `#` behind a value stands: on its line, or on the next where that goes on with the value. */
function noteBehind(text: string, valueEnd: number, column: number): number | undefined {
  const end = lineEnd(text, valueEnd);
  const rest = text.slice(valueEnd, end).trimStart();
  if (rest !== '') return rest.startsWith('#') ? end - rest.length : undefined;
  const next = text.slice(end + 1, lineEnd(text, end + 1));
  const indent = next.search(/\S/);
  return indent > column && /^#\S/.test(next.slice(indent)) ? end + 1 + indent : undefined;
}

/** Whether a field begins on the line of the field that it is the value of, without braces. */
function isWithinLine(path: readonly unknown[], keyStart: number, text: string): boolean {
  const [outer, group] = path.slice(-3);
  if (!isPair(outer) || !isScalar(outer.key) || !isMap(group) || group.flow === true) return false;
  return outer.key.range != null && !text.slice(outer.key.range[0], keyStart).includes('\n');
}

/** A value that loses words because a `#` follows a space. */
function fixValue(node: Scalar, path: readonly unknown[], text: string): Fix | undefined {
  const { range } = node;
  if (!range || node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) return undefined;
  const [valueStart, valueEnd] = range;
  const parent = path.at(-1);
  const key = isPair(parent) && isScalar(parent.key) ? parent.key : undefined;
  const column = columnOf(text, key?.range?.[0] ?? valueStart);
  const note = noteBehind(text, valueEnd, column);
  if (note === undefined) return undefined;
  // `lead: Ông nói: … #5` has a colon too many, which is reported instead.
  if (key?.range && isWithinLine(path, key.range[0], text)) return undefined;
  const value = text.slice(valueStart, valueEnd);
  const name = key && String(key.value);
  if (!isLoss(name, value, text.slice(note, note + 2))) return undefined;
  const inBrackets = path.some((outer) => isCollection(outer) && outer.flow === true);
  const start = value === '' ? note : valueStart;
  const end = inBrackets ? endInBrackets(text, note, isSeq(parent)) : endOfLines(text, note, column);
  const typed = text.slice(start, end).trimEnd();
  const written = `${name === undefined ? '' : `${name}: `}${quoted(oneLine(typed))}`;
  const comment = oneLine(text.slice(note, end));
  return {
    start,
    end: start + typed.length,
    by: quoted(typed),
    message: {
      vi: `YAML coi chữ từ dấu “#” trở đi là ghi chú và bỏ mất “${comment}”. Đặt cả giá trị trong ngoặc: ${written}. Nếu đúng là ghi chú thì chuyển lên một dòng riêng.`,
      en: `YAML takes what stands behind “#” for a note and drops “${comment}”. Put the whole value in quotes: ${written}. If it is a note, move it to a line of its own.`,
    },
  };
}

function fixKey({ source = '', value, type, range }: Scalar): Fix | undefined {
  const message = type === Scalar.PLAIN ? misreadText(value, source) : undefined;
  return message && range ? { start: range[0], end: range[1], by: quoted(source), message } : undefined;
}

/** Values in braces that a comma cuts: `{ alt: Họp, bàn việc }` has a field “bàn việc”. */
function fixCommas({ flow, items }: YAMLMap, text: string): readonly Fix[] {
  if (flow !== true) return [];
  return items.flatMap(({ key, value }, index) => {
    if (!isScalar(key) || !isScalar(value) || !value.range || !isWords(String(key.value))) return [];
    const behind = items.slice(index + 1);
    const next = behind.findIndex((item) => item.value !== null);
    const last = behind.at(next < 0 ? -1 : next - 1)?.key;
    if (next === 0 || !isScalar(last) || !last.range) return [];
    const [start, end] = [value.range[0], last.range[1]];
    const by = quoted(text.slice(start, end));
    const message = {
      vi: `Dấu phẩy trong nhóm {…} cắt đôi giá trị này. Đặt cả giá trị trong ngoặc: ${String(key.value)}: ${by}`,
      en: `A comma within the group {…} cuts this value in two. Put the whole value in quotes: ${String(key.value)}: ${by}`,
    };
    return [{ start, end, by, message }];
  });
}

/**
 * Something behind `#` on its line; a key that may be read as a number or as nothing; in braces, something between commas
 * that is no field.
 */
const QUICK =
  /\S(?:[ \t]*\n)?[ \t]+#|^[ \t]*(?:[-+.]?\d[^\s:]*|\.inf|\.nan|~|null|true|false)[ \t]*:|\{[^{}[\]\n]*,[^:,{}[\]"'\n]*[^\s:,{}[\]"'][^:,{}[\]"'\n]*[,}]/im;

/** Values that lose words behind `#` or a comma, and keys that become numbers, as the parsed text has them. */
export function fixValues(document: Document, text: string): readonly Fix[] {
  if (!QUICK.test(text)) return [];
  const found: Fix[] = [];
  visit(document, {
    Map(_, node) {
      found.push(...fixCommas(node, text));
    },
    Scalar(role, node, path) {
      const fix = role === 'key' ? fixKey(node) : fixValue(node, path, text);
      if (fix) found.push(fix);
    },
  });
  return found;
}
