import type { Bilingual } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';

/** The problem with a file that has too much of something, where its line is known on that. */
export function limitProblem(file: string, message: Bilingual, line?: number): Problem {
  return { rule: 'limits', severity: 'error', file, ...(line !== undefined && { line }), message };
}
