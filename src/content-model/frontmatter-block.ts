import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { type Fault, findBlock } from './frontmatter-fences.ts';
import { documentOf, isGroup, readYaml, type YamlDocument } from './yaml-document.ts';

const NO_FIELDS = {
  vi: 'Phần đầu tệp không có mục nào. Mỗi dòng ghi một mục, ví dụ: title: Chi bộ thôn 5 họp',
  en: 'The frontmatter holds no fields. Write one field a line, for example: title: Chi bộ thôn 5 họp',
} as const satisfies Bilingual;

/** How many lines of a `.mdx` file are its frontmatter, the lines `---` among them; 0 where it has none. */
export function frontmatterLines(text: string): number {
  const closing = /^---[ \t]*\n[^]*?^---[ \t]*$/m.exec(text);
  return closing?.index === 0 ? closing[0].split('\n').length : 0;
}

interface Frontmatter {
  readonly document: YamlDocument;
  readonly problems: readonly Problem[];
}

/** A file without frontmatter, of which no more is known than whether it says to be a draft. */
function unfenced(file: string, { yaml, line, message }: Fault): Frontmatter {
  const problem = { rule: 'frontmatter-fences', severity: 'error', file, line, message } as const;
  return { document: documentOf(file, yaml, undefined, 1), problems: [problem] };
}

/**
 * Reads the YAML between the two lines `---` at the top of a `.mdx` file; where they aren't there, that alone is reported.
 * It isn't parsed where it is known what it says (`data`).
 */
export function readFrontmatter(file: string, text: string, data?: unknown): Frontmatter {
  const block = findBlock(text);
  if ('message' in block) return unfenced(file, block);
  if (data !== undefined) return { document: documentOf(file, block.yaml, data, 2), problems: [] };
  const read = readYaml(file, block.yaml, 2);
  if (read.problems.length > 0) {
    const unclosed = block.unclosed();
    return unclosed ? unfenced(file, unclosed) : read;
  }
  if (isGroup(read.document.data)) return read;
  return unfenced(file, { yaml: block.yaml, line: 1, message: NO_FIELDS });
}
