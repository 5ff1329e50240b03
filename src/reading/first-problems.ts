import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { formatProblems } from '../content-model/format-problems.ts';

/** How many warnings are listed at once; errors all are. */
const WARNINGS = 50;

const MORE = {
  vi: (count: number) => `Còn ${count} cảnh báo nữa; xem hết bằng: npm run lint:content`,
  en: (count: number) => `${count} more warnings; npm run lint:content tells all.`,
} as const;

/** Problems as text for a terminal: all errors and the first warnings, with their number. */
export function formatFirstProblems(problems: readonly Problem[], messages: Language): string {
  const rest = new Set(problems.filter(({ severity }) => severity === 'warning').slice(WARNINGS));
  const text = formatProblems(
    problems.filter((problem) => !rest.has(problem)),
    messages,
  );
  return rest.size === 0 ? text : `${text}\n\n${MORE[messages](rest.size)}`;
}
