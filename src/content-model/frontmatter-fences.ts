import type { Bilingual } from '../bulletin/language.ts';

/** What is wrong with the lines `---` around a frontmatter. */
export interface Fault {
  /** What of the file seems to be its frontmatter. */
  readonly yaml: string;
  /** From 1, within the file. */
  readonly line: number;
  readonly message: Bilingual;
}

/** A frontmatter between its lines `---`. */
export interface Block {
  readonly yaml: string;
  /** What is wrong where the YAML goes on into the text, up to a line `---` that parts two passages. */
  readonly unclosed: () => Fault | undefined;
}

const NO_OPENING = {
  vi: 'Tệp không mở đầu bằng dòng “---”. Dòng đầu tiên phải là “---”, rồi tới các mục như “title: …”, rồi lại một dòng “---”.',
  en: 'The file does not begin with a line “---”. The first line must be “---”, then fields such as “title: …”, then another line “---”.',
} as const satisfies Bilingual;

const NOT_FIRST = {
  vi: 'Dòng “---” mở phần đầu tệp phải đứng đầu tệp. Xóa những dòng trống và dấu cách ở trước.',
  en: 'The line “---” that opens the frontmatter must be the first of the file. Delete the blank lines and spaces before it.',
} as const satisfies Bilingual;

const SPACED = {
  vi: 'Dòng “---” đóng phần đầu tệp có dấu cách ở trước. Xóa dấu cách ấy.',
  en: 'There is a space before the line “---” that closes the frontmatter. Delete the space.',
} as const satisfies Bilingual;

function unlike(line: string): Bilingual {
  return {
    vi: `Dòng “${line}” đứng ở chỗ của dòng “---” nhưng không phải là ba gạch nối. Gõ lại dòng này: ---`,
    en: `The line “${line}” stands where a line “---” belongs, but is not three hyphens. Type it again: ---`,
  };
}

function unclosed(next: string): Bilingual {
  const shown = next.length > 60 ? `${next.slice(0, 60)}…` : next;
  return {
    vi: `Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” trước dòng này: “${shown}”`,
    en: `The frontmatter is opened with “---” and never closed. Add a line “---” before this line: “${shown}”`,
  };
}

const UNCLOSED_TO_THE_END = {
  vi: 'Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” ở cuối, rồi viết nội dung bài bên dưới.',
  en: 'The frontmatter is opened with “---” and never closed. Add a line “---” at the end, then write the text below it.',
} as const satisfies Bilingual;

/** Lines that are typed, or made by Word, for `---`. */
const UNLIKE_FENCE = /^\s*(?:[-–—―−‒‐‑]+|\.{3}|…|\+{3,}|={3,}|_{3,}|\*{3,}|```.*)\s*$/;

/** That line with spaces before it. */
const SPACED_FENCE = /^\s+---\s*$/;

/** A field; a list, a note or the end of brackets among the fields; what belongs to the field above. */
const IN_YAML = /^(?:[A-Za-z][\w-]*[ \t]*[:：](?!\/\/)|- |-$|#(?!#)|[\]}]|\s|$)/;

const FIELD = /^[a-z][A-Za-z]*[ \t]*[:：](?:\s|$)/;

/** Where the fields end in lines that begin with them: the first line that is none. */
function endOfFields(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !IN_YAML.test(line) || SPACED_FENCE.test(line));
  return end < 0 ? lines.length : end;
}

/** The fault of lines (behind the opening one) that no line `---` closes. */
function unclosedAfter(lines: readonly string[]): Fault {
  const end = endOfFields(lines);
  const next = lines[end];
  const yaml = lines.slice(0, end).join('\n');
  if (next === undefined) {
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return { yaml, line: last + 2, message: UNCLOSED_TO_THE_END };
  }
  return { yaml, line: end + 2, message: messageBefore(next) };
}

/** What is said where `next` is the first line behind the fields. */
function messageBefore(next: string): Bilingual {
  if (SPACED_FENCE.test(next)) return SPACED;
  return UNLIKE_FENCE.test(next) ? unlike(next.trim()) : unclosed(next);
}

/** Whether lines between two `---` go on with a text: behind the fields come passages, and no field any more. */
function goesOn(lines: readonly string[]): boolean {
  const end = endOfFields(lines);
  const text = lines.slice(end);
  if (text.length === 0 || text.some((line) => FIELD.test(line))) return false;
  if (UNLIKE_FENCE.test(text[0] ?? '')) return true;
  return lines[end - 1]?.trim() === '' || text.some((line) => line.trim() === '');
}

/** The fault of a file that doesn't begin with `---`. */
function unopened(text: string): Fault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first] ?? '';
  const behind = lines.slice(first + 1);
  const yaml = behind.slice(0, endOfFields(behind)).join('\n');
  const place = { yaml, line: Math.max(first, 0) + 1 };
  if (line.trim() === '---') return { ...place, message: NOT_FIRST };
  const isFence = UNLIKE_FENCE.test(line) && FIELD.test(behind.find((next) => next.trim() !== '') ?? '');
  return isFence ? { ...place, message: unlike(line.trim()) } : { yaml: text, line: 1, message: NO_OPENING };
}

/** Finds the frontmatter of a `.mdx` file, or what is wrong with the lines `---` around it. */
export function findBlock(text: string): Block | Fault {
  if (!/^---[ \t]*\n/.test(text)) return unopened(text);
  const start = text.indexOf('\n') + 1;
  const length = text.slice(start).search(/^---[ \t]*$/m);
  if (length < 0) return unclosedAfter(text.slice(start).split('\n'));
  const yaml = text.slice(start, start + length);
  const unclosedIn = () => {
    const lines = yaml.trimEnd().split('\n');
    return goesOn(lines) ? unclosedAfter(lines) : undefined;
  };
  return { yaml, unclosed: unclosedIn };
}
