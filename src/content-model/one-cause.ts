import type { Problem } from '../bulletin/problem.ts';

/** Rules that say why a file can't be read as it was intended, the deepest cause first: all else follows from it. */
const OF_FILES = ['limits', 'encoding', 'garbled', 'conflicts', 'frontmatter-fences'];

/** Rules that say why the letters of a line aren't those that were intended. */
const OF_LINES = ['nfc', 'look-alikes', 'invisible-characters'];

/** Rules about names and places of files, which nothing in a file is the cause of. */
const OF_NAMES = ['story-ids', 'reserved-ids', 'content-paths', 'same-names'];

function lineOf({ file, line }: Problem): string {
  return `${file}:${line ?? ''}`;
}

/**
 * The problems without those that follow from others: of a file that can't be read as it was intended only why, and of a
 * line likewise. An error alone stands for others, so none is lost by a warning; code in content is always reported, and so is what has another cause.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const files = new Map<string, number>();
  const lines = new Set<string>();
  for (const problem of problems) {
    const depth = OF_FILES.indexOf(problem.rule);
    if (depth >= 0) files.set(problem.file, Math.min(depth, files.get(problem.file) ?? depth));
    else if (problem.severity === 'error' && OF_LINES.includes(problem.rule)) lines.add(lineOf(problem));
  }
  if (files.size === 0 && lines.size === 0) return problems;
  return problems.filter((problem) => {
    if (problem.code || OF_NAMES.includes(problem.rule)) return true;
    const cause = files.get(problem.file);
    if (cause !== undefined) return problem.rule === OF_FILES[cause];
    // Words still to be written are missing however the letters are typed.
    const stands = OF_LINES.includes(problem.rule) || problem.rule === 'unfinished';
    return stands || !lines.has(lineOf(problem));
  });
}
