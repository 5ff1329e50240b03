import { compareIds } from '../bulletin/order.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { ArticleBody, ContentFiles } from './content-files.ts';
import { type ContentModel, contentModel } from './content-model.ts';
import { draftsAsWarnings } from './draft-warnings.ts';
import { withoutConsequences } from './one-cause.ts';
import { contentMemory, readStories } from './read-stories.ts';
import { applyRule, type ResolveAddress } from './rules/rule.ts';
import { CONTENT_RULES } from './rules/rules.ts';

export type { ContentModel } from './content-model.ts';

/** Rules whose problems make a page impossible: what they find can't be shown, not even as a draft. */
const UNUSABLE = new Set(['story-ids', 'pictures']);

/** The order in which problems are reported: by file, then line. */
export function byPlace(a: Problem, b: Problem): number {
  return compareIds(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

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
  const { registers, context } = read;
  const looked = [...context.folders, ...bodies.values(), ...files.binaries.values()];
  const found = [
    ...registers.problems,
    ...looked.flatMap(({ problems = [] }) => problems),
    ...CONTENT_RULES.flatMap((rule) => applyRule(rule, context)),
  ];
  const unusable = found.filter(({ rule }) => UNUSABLE.has(rule));
  return {
    model: contentModel(read, unusable, memory),
    problems: draftsAsWarnings(withoutConsequences(found), context.folders).toSorted(byPlace),
  };
}
