import type { Bilingual } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { changedLines, type LineChange } from './changes.ts';
import { fixArticle } from './fix-article.ts';

/** What can be put right in a text of the content folder (LF), line by line. */
export function fixesOf(file: string, text: string): readonly LineChange[] {
  const fixed = file.endsWith('.mdx') ? fixArticle(text) : text.normalize('NFC');
  return changedLines(text, fixed);
}

const MESSAGE = {
  vi: 'Dòng có khoảng trắng thừa hoặc ngoặc kép thẳng ("…"). Sửa tự động bằng: npm run lint:content -- --fix',
  en: 'The line has surplus spaces or straight quotes ("…"). Have it put right by: npm run lint:content -- --fix',
} as const satisfies Bilingual;

/** Lines that `--fix` would put right, but for those that aren't composed: an error tells of them already. */
export function typography(texts: ReadonlyMap<string, string>): readonly Problem[] {
  return [...texts].flatMap(([file, text]) =>
    fixesOf(file, text)
      .filter(({ before }) => before === before.normalize('NFC'))
      .map(({ line }) => ({ rule: 'typography', severity: 'warning', file, line, message: MESSAGE })),
  );
}
