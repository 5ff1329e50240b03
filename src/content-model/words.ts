import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { misreadText } from './expectations.ts';
import { readYaml } from './yaml-document.ts';
import type { FieldPath } from './yaml-source.ts';

/** Words that editors vouch for: loan words, words of other languages, spellings that a name has. */
export interface AllowedWords {
  /** Whether a word is among them, in capitals or not. */
  readonly allows: (word: string) => boolean;
  readonly problems: readonly Problem[];
}

const NOT_WORDS = {
  vi: 'Tệp này là danh sách từ, mỗi dòng một từ sau dấu gạch. Viết, ví dụ: - karaoke',
  en: 'This file is a list of words, one a line behind a dash. Write, for example: - karaoke',
} as const satisfies Bilingual;

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Reads `words.yaml`, a list of words; a missing or empty file allows none. */
export function readWords(files: ContentFiles): AllowedWords {
  const { document, problems } = readYaml('words.yaml', files.texts.get('words.yaml') ?? '');
  const written: unknown = document.data ?? [];
  const entries: readonly unknown[] = Array.isArray(written) ? written : [];
  const words = new Set(entries.filter(isText).map(keyOf));
  const problemAt = (path: FieldPath, message: Bilingual): Problem => ({
    rule: 'records',
    severity: 'error',
    ...document.at(path),
    message,
  });
  const wrong = Array.isArray(written)
    ? entries.flatMap((entry, index) =>
        isText(entry) ? [] : [problemAt([index], misreadText(entry, document.typed([index])) ?? NOT_WORDS)],
      )
    : [problemAt([], NOT_WORDS)];
  return { allows: (word) => words.has(keyOf(word)), problems: [...problems, ...wrong] };
}
