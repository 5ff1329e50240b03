import type { Bilingual } from './language.ts';
import type { Problem } from './problem.ts';

/** One thing that a rule found wrong: the fact, then the fix, and where it is within what was looked at. */
export type Finding<Where> = Bilingual & Where & Partial<Pick<Problem, 'severity'>>;

/** Nothing, one thing or several. */
export type Found<Where = object> = Finding<Where> | readonly Finding<Where>[] | undefined;

/** One requirement on the content, in a file of its own together with its wording. */
export interface Rule<Kind extends string, Part extends readonly unknown[], Where = object> {
  /** In kebab-case: the rule's file. It is printed with each problem. */
  readonly name: string;
  /** The kind of part that `find` is given, one after another. */
  readonly looksAt: Kind;
  /** An error unless the rule says so; a finding may say so for itself. */
  readonly severity?: Problem['severity'];
  /** Set for a rule against code in content: its problems are errors even in a draft. */
  readonly code?: true;
  /** What is wrong with a part; it never throws. */
  readonly find: (...part: Part) => Found<Where>;
}

/** What a rule found, as problems; `placeOf` completes where each of them is. */
export function problemsOf<Where>(
  rule: Pick<Rule<string, [], Where>, 'name' | 'severity' | 'code'>,
  found: Found<Where>,
  placeOf: (finding: Finding<Where>) => Pick<Problem, 'file' | 'line' | 'field'>,
): readonly Problem[] {
  if (found === undefined) return [];
  return ('vi' in found ? [found] : found).map((finding) => ({
    rule: rule.name,
    severity: finding.severity ?? rule.severity ?? 'error',
    ...placeOf(finding),
    message: { vi: finding.vi, en: finding.en },
    ...(rule.code && { code: rule.code }),
  }));
}
