import { type Language, LANGUAGES } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { BODY_LABEL, labelOf } from '../config/article-fields.ts';

/** Where in the web editor a problem is. */
export interface ProblemPlace {
  /** Undefined for a file that is no article. */
  readonly language: Language | undefined;
  /** Path of the field as the web editor names it, `photo.alt`; undefined where it has none. */
  readonly field: string | undefined;
  /** Line of the text, from 1, where it is in the text. */
  readonly line: number | undefined;
  /** In words: `Mô tả ảnh`, `Nội dung, dòng 3`; empty where nothing more is known than the file. */
  readonly label: string;
}

/** The fields of a translation stand side by side in the web editor. */
function inEditor(field: string): string {
  return field.replace(/^translation\./, 'translation-');
}

/** A list of names is one field of the web editor, with all in it; an entry of the corrections has fields of its own. */
function withoutEntry(field: string): string {
  return field.startsWith('corrections.') ? field : field.replace(/(?:\.\d+)+$/, '');
}

function fieldPlace(language: Language, problemField: string): ProblemPlace {
  const written = problemField === 'translation' ? 'translation.by' : problemField;
  const field = withoutEntry(inEditor(written));
  const path = written.split('.').filter((part) => !/^\d+$/.test(part));
  const label = labelOf(path) ?? labelOf(path.slice(0, 1));
  return {
    language,
    field: label === undefined ? undefined : field,
    line: undefined,
    label: label ?? field,
  };
}

/** The field at the top that is written on a line of a frontmatter or reaches to it. */
function fieldAt(lines: readonly string[]): string | undefined {
  return /^[\w-]+(?=[ \t]*:)/.exec(lines.findLast((line) => /^[\w-]+[ \t]*:/.test(line)) ?? '')?.[0];
}

function linePlace(language: Language, line: number, text: string): ProblemPlace {
  const lines = text.split('\n');
  const end = lines.findIndex((each, at) => at > 0 && /^---[ \t]*$/.test(each));
  if (line <= end + 1) {
    const field = fieldAt(lines.slice(0, line));
    return field === undefined
      ? { language, field: undefined, line: undefined, label: '' }
      : fieldPlace(language, field);
  }
  const first = lines.findIndex((each, at) => at > end && each.trim() !== '');
  const inText = Math.max(1, line - first);
  return { language, field: 'body', line: inText, label: `${BODY_LABEL}, dòng ${inText}` };
}

/** Where a problem of a story is, `texts` being its articles by path. */
export function problemPlace(
  { file, field, line }: Problem,
  texts: Readonly<Record<string, string>>,
): ProblemPlace {
  const language = LANGUAGES.find((each) => file.endsWith(`/${each}.mdx`));
  if (language === undefined)
    return { language, field: undefined, line: undefined, label: file.slice(file.lastIndexOf('/') + 1) };
  if (field !== undefined) return fieldPlace(language, field);
  return line === undefined
    ? { language, field: undefined, line: undefined, label: '' }
    : linePlace(language, line, texts[file] ?? '');
}
