import type { Language } from '../../../bulletin/language.ts';
import type { Problem } from '../../../bulletin/problem.ts';
import { element } from '../../../dom/element.ts';
import { type ProblemPlace, problemPlace } from '../../draft/problem-place.ts';

const SEVERITIES = { error: 'Lỗi', warning: 'Cảnh báo' } as const;
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'Tiếng Anh' };

/** A problem and where in the web editor it is. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: ProblemPlace;
}

/** Problems with their places, errors first. */
export function placedProblems(
  problems: readonly Problem[],
  texts: Readonly<Record<string, string>>,
): readonly PlacedProblem[] {
  return problems
    .map((problem) => ({ problem, place: problemPlace(problem, texts) }))
    .sort((a, b) =>
      a.problem.severity === b.problem.severity ? 0 : a.problem.severity === 'error' ? -1 : 1,
    );
}

/** How grave a problem is. */
export function severityPart({ problem }: PlacedProblem): HTMLElement {
  return element('strong', { class: 'severity' }, SEVERITIES[problem.severity]);
}

/** Where a problem is, and what to do. */
export function problemParts({ problem, place }: PlacedProblem): readonly HTMLElement[] {
  const where = [place.language === undefined ? '' : LANGUAGE_NAMES[place.language], place.label];
  return [
    element('span', { class: 'where' }, where.filter((part) => part !== '').join(' · ')),
    element('span', { class: 'message' }, problem.message.vi),
    element('small', {}, `(${problem.rule})`),
  ];
}
