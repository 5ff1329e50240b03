import type { Problem } from '../bulletin/problem.ts';
import type { StoryFolder } from './story-folders.ts';

/** Files that no reader is given: both articles where the original is a draft, else a translation that is one. */
function draftFiles({ files, originals, translations }: StoryFolder): readonly string[] {
  if (originals.some(({ document }) => document.draft)) return files;
  return translations.filter(({ document }) => document.draft).map(({ file }) => file);
}

/** The problems with those of drafts told as warnings: a draft is never built. */
export function draftsAsWarnings(problems: readonly Problem[], folders: readonly StoryFolder[]): Problem[] {
  const drafts = new Set(folders.flatMap(draftFiles));
  return problems.map((problem) =>
    drafts.has(problem.file) ? { ...problem, severity: 'warning' } : problem,
  );
}
