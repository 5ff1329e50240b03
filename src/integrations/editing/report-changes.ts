import type { Bilingual, Language } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import { countProblems } from '../../content-model/format-problems.ts';
import { formatFirstProblems } from '../../reading/first-problems.ts';
import type { ProblemsByFolder } from './editing-session.ts';

const ALL = {
  vi: (count: string) => `Toàn bộ nội dung: ${count}`,
  en: (count: string) => `The content as a whole: ${count}`,
} as const satisfies Bilingual<(count: string) => string>;

function keyOf(problem: Problem): string {
  return JSON.stringify(problem);
}

function newIn(now: ProblemsByFolder, before: ProblemsByFolder): readonly Problem[] {
  return [...now].flatMap(([folder, problems]) => {
    const reported = before.get(folder) ?? [];
    if (reported === problems) return [];
    const known = new Set(reported.map(keyOf));
    return problems.filter((problem) => !known.has(keyOf(problem)));
  });
}

/** A report to editors: what to print, and whether there are errors in it. */
export interface Report {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * What there is to tell after a change: the problems that weren't there before, and the number of all; nothing where
 * that is as it was.
 */
export function reportChanges(
  now: ProblemsByFolder,
  before: ProblemsByFolder | undefined,
  language: Language,
): Report | undefined {
  const count = countProblems([...now.values()].flat(), language);
  const countBefore = countProblems([...(before?.values() ?? [])].flat(), language);
  const found = newIn(now, before ?? new Map());
  if (found.length === 0 && count === countBefore) return undefined;
  const failed = found.some(({ severity }) => severity === 'error');
  const report = formatFirstProblems(found, language);
  return { text: before ? [report, ALL[language](count)].filter(Boolean).join('\n\n') : report, failed };
}
