import type { Problem } from '../bulletin/problem.ts';
import type { ArticleBody, ContentFiles } from './content-files.ts';
import { type ContentModel, contentModel } from './content-model.ts';
import { contentMemory, readStories } from './read-stories.ts';
import type { ResolveAddress } from './rules/rule.ts';
import { allProblems, findProblems } from './story-problems.ts';

export type { ContentModel } from './content-model.ts';

/**
 * Reads frontmatter and records, fills in what a translation inherits, and applies all rules. Never throws on
 * bad content: everything wrong is in `problems`, by file and line. `bodies` are by the path of the `.mdx` file.
 * Links within the bulletin are checked only where `resolveAddress` is given.
 */
export function readContent(
  files: ContentFiles,
  bodies: ReadonlyMap<string, ArticleBody>,
  now: Date,
  resolveAddress?: ResolveAddress,
): { readonly model: ContentModel; readonly problems: readonly Problem[] } {
  const memory = contentMemory();
  const read = readStories({ files, bodies, now, resolveAddress }, memory);
  const finder = findProblems(read, memory);
  return { model: contentModel(read, finder.ofIds, memory), problems: allProblems(finder, read) };
}
