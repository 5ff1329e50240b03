import type { Bilingual, Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';

const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
} as const satisfies Record<Problem['severity'], Bilingual>;

function formatProblem(
  { rule, file, line, severity, field, message }: Problem,
  language: Language,
  dim: (text: string) => string,
): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const about = field === undefined ? '' : `${field}: `;
  return `${place}  ${SEVERITIES[severity][language]}  ${about}${message[language]}  ${dim(`(${rule})`)}`;
}

/** The number of errors and warnings, as a sentence. */
export function countProblems(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (language === 'vi') return `${errors} lỗi, ${warnings} cảnh báo.`;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
}

/**
 * All problems as text for a terminal, a line each, grouped by file in the order given, and their number; '' for none.
 * `dim` sets off the name of each rule, where colours can be shown.
 */
export function formatProblems(
  problems: readonly Problem[],
  language: Language,
  dim = (text: string): string => text,
): string {
  if (problems.length === 0) return '';
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  const blocks = groups.map((group) =>
    group.map((problem) => formatProblem(problem, language, dim)).join('\n'),
  );
  return [...blocks, countProblems(problems, language)].join('\n\n');
}
