import type { Language } from '../bulletin/language.ts';
import { compareIds } from '../bulletin/order.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { pageSchema } from './fields/other-files.ts';
import { readFrontmatter } from './frontmatter-block.ts';
import { readBySchema } from './schema-problems.ts';

/** A page written by hand in one language: about, contact, … Its body is rendered elsewhere. */
export interface StandingPageText {
  /** The folder's name: `about`. */
  readonly id: string;
  readonly language: Language;
  /** Path below `content/`. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
}

/** Reads `pages/<page>/{vi,en}.mdx`, in the order of their paths. */
export function readStandingPages(files: ContentFiles): {
  readonly pages: readonly StandingPageText[];
  readonly problems: readonly Problem[];
} {
  const pages: StandingPageText[] = [];
  const problems: Problem[] = [];
  const inPages = [...files.texts].filter(([file]) => file.startsWith('pages/'));
  for (const [file, text] of inPages.sort(([a], [b]) => compareIds(a, b))) {
    const [, id, language] = /^pages\/([^/]+)\/(vi|en)\.mdx$/.exec(file) ?? [];
    if (id === undefined) continue;
    const { document, problems: unreadable } = readFrontmatter(file, text);
    problems.push(...unreadable);
    if (document.data === undefined) continue;
    const checked = readBySchema(pageSchema, document.data, { document, rule: 'frontmatter' });
    problems.push(...checked.problems);
    if (checked.value) pages.push({ id, language: language === 'en' ? 'en' : 'vi', file, ...checked.value });
  }
  return { pages, problems };
}
