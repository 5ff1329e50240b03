import path from 'node:path';
import type { Language } from '../bulletin/language.ts';
import { readFrontmatter } from '../content-model/frontmatter-block.ts';
import { excessOf } from '../content-model/limits/excess.ts';
import { inLanguages } from '../content-model/unread-languages.ts';
import { readPage } from '../rendering/parse-body.ts';
import { newsroomNow } from '../reading/newsroom-now.ts';
import type { Settings } from '../settings.ts';

/** Why a page written by hand can't be compiled in a moment, or its frontmatter not be read; undefined where it can. */
export function unreadable(file: string, source: string, messages: Language): string | undefined {
  const excess = excessOf(file, source);
  if (excess) return excess[messages];
  const { problems } = readFrontmatter(file, source);
  const [problem] = [...problems, ...readPage({ file, source, language: 'vi' }).problems];
  return problem?.message[messages];
}

/** Whether a page is in a language that the bulletin isn't in now. */
function isUnread(file: string, contentDir: string): boolean {
  const files = { texts: new Map([[file, '']]), binaries: new Map() };
  return inLanguages(files, newsroomNow(contentDir).languages).unread !== undefined;
}

/**
 * Keeps such pages from Astro, which compiles them while the content is still being checked. Throws an Error that names the
 * file. A page in a language that the bulletin isn't in may hold anything: it is compiled as an empty one, which nobody asks for.
 */
export function readablePages({ contentDir, messages }: Settings) {
  return {
    name: 'readable-pages',
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler: (source: string, id: string): string | undefined => {
        const file = path.relative(contentDir, id).split(path.sep).join('/');
        if (isUnread(file, contentDir)) return '';
        const reason = unreadable(file, source, messages);
        if (reason !== undefined) throw new Error(`${file}: ${reason}`);
        return undefined;
      },
    },
  };
}
