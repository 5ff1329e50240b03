import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { KnownYaml } from './content-files.ts';
import { isGroup, readYaml, type YamlDocument } from './yaml-document.ts';

const NO_OPENING = {
  vi: 'Tệp không mở đầu bằng dòng “---”. Dòng đầu tiên phải là “---”, rồi tới các mục như “title: …”, rồi lại một dòng “---”.',
  en: 'The file does not begin with a line “---”. The first line must be “---”, then fields such as “title: …”, then another line “---”.',
} as const satisfies Bilingual;

const NO_CLOSING = {
  vi: 'Phần đầu tệp mở bằng “---” mà không đóng. Thêm một dòng “---” trước nội dung bài.',
  en: 'The frontmatter is opened with “---” and never closed. Add a line “---” before the text.',
} as const satisfies Bilingual;

const NO_FIELDS = {
  vi: 'Phần đầu tệp không có mục nào. Mỗi dòng ghi một mục, ví dụ: title: Bản Bó họp chi bộ',
  en: 'The frontmatter holds no fields. Write one field a line, for example: title: Bản Bó họp chi bộ',
} as const satisfies Bilingual;

/** How many lines of a `.mdx` file are its frontmatter, the lines `---` among them; 0 where it has none. */
export function frontmatterLines(text: string): number {
  const closing = /^---[ \t]*\n[^]*?^---[ \t]*$/m.exec(text);
  return closing?.index === 0 ? closing[0].split('\n').length : 0;
}

/** Reads the YAML between the two lines `---` at the top of a `.mdx` file; no document when they aren't there. `known` is as for `readYaml`. */
export function readFrontmatter(
  file: string,
  text: string,
  known?: KnownYaml,
): { readonly document?: YamlDocument; readonly problems: readonly Problem[] } {
  const problem = { rule: 'yaml', severity: 'error', file, line: 1 } as const;
  if (!/^---[ \t]*\n/.test(text)) return { problems: [{ ...problem, message: NO_OPENING }] };
  const start = text.indexOf('\n') + 1;
  const length = text.slice(start).search(/^---[ \t]*$/m);
  if (length < 0) return { problems: [{ ...problem, message: NO_CLOSING }] };
  const read = readYaml(file, text.slice(start, start + length), { firstLine: 2, ...(known && { known }) });
  if (read.problems.length > 0 || isGroup(read.document.data)) return read;
  return { problems: [{ ...problem, message: NO_FIELDS }] };
}
