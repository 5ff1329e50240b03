import type { Problem } from '../bulletin/problem.ts';
import type { StoryFolder } from './story-folders.ts';

/** Files that no reader is given: the folder with both articles where the original is a draft, else a translation that is one. */
function draftFiles({ path, files, originals, translations, ...others }: StoryFolder): readonly string[] {
  if (originals.some(({ document }) => document.draft)) return [path, ...files];
  const drafts = [
    ...translations.map(({ file, document: { draft } }) => ({ file, draft })),
    ...others.unreadable,
    ...others.unread,
  ];
  return drafts.filter(({ draft }) => draft).map(({ file }) => file);
}

/** The problems with those of drafts as warnings, as a draft is never built; code in content stays an error. */
export function draftsAsWarnings(problems: readonly Problem[], folders: readonly StoryFolder[]): Problem[] {
  const drafts = new Set(folders.flatMap(draftFiles));
  return problems.map((problem) =>
    drafts.has(problem.file) && !problem.code ? { ...problem, severity: 'warning' } : problem,
  );
}
