import type { Language } from '../bulletin/language.ts';
import type { ContentFiles } from './content-files.ts';

function isIn(languages: readonly Language[]): (file: string) => boolean {
  const names: readonly string[] = languages;
  return (file) => {
    const [, language] = /\/(vi|en)\.mdx$/.exec(file) ?? [];
    return language === undefined || names.includes(language);
  };
}

function divided<Value>(
  files: ReadonlyMap<string, Value>,
  test: (file: string) => boolean,
): readonly [passed: ReadonlyMap<string, Value>, failed: ReadonlyMap<string, Value>] {
  const passed = new Map<string, Value>();
  const failed = new Map<string, Value>();
  for (const [file, value] of files) (test(file) ? passed : failed).set(file, value);
  return [passed, failed];
}

/**
 * The content as a bulletin in these languages reads it: articles and pages in another one wait in `unread`, where nothing
 * is made of them and nothing of them is wrong. So a newsroom that gives up a language, or takes it up again, moves no file.
 */
export function inLanguages(files: ContentFiles, languages: readonly Language[]): ContentFiles {
  const isRead = isIn(languages);
  const [texts, unread] = divided(files.texts, isRead);
  if (unread.size === 0) return files;
  return {
    ...files,
    texts,
    unread,
    ...(files.encodings && { encodings: divided(files.encodings, isRead)[0] }),
    ...(files.excesses && { excesses: divided(files.excesses, isRead)[0] }),
  };
}
