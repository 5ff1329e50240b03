import path from 'node:path';
import type { Language } from '../bulletin/language.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { excessOf } from '../content-model/limits/excess.ts';
import { readPage } from '../rendering/parse-body.ts';
import type { Settings } from '../settings.ts';

/** Why a page written by hand can't be compiled in a moment, or its frontmatter not be read; undefined where it can. */
export function unreadable(file: string, source: string, messages: Language): string | undefined {
  const excess = excessOf(file, source);
  if (excess) return excess[messages];
  const { problems } = readFrontmatter(file, source);
  const [problem] = [...problems, ...readPage({ file, source, language: 'vi' }).problems];
  return problem?.message[messages];
}

/** Keeps such pages from Astro, which compiles them while the content is still being checked. Throws an Error that names the file. */
export function readablePages({ contentDir, messages }: Settings) {
  return {
    name: 'readable-pages',
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler: (source: string, id: string): undefined => {
        const file = path.relative(contentDir, id).split(path.sep).join('/');
        const reason = unreadable(file, source, messages);
        if (reason !== undefined) throw new Error(`${file}: ${reason}`);
      },
    },
  };
}
