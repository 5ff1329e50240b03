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

/** How many problems are listed of a file, and of all files: nobody reads more before fixing these. */
const OF_FILE = 100;
const OF_ALL = 2_000;

const MORE = {
  vi: (count: number) => `Còn ${count} lỗi, cảnh báo nữa không kể ở đây. Sửa những chỗ trên rồi chạy lại.`,
  en: (count: number) => `${count} more errors and warnings are not listed. Fix those above and run again.`,
} as const satisfies Bilingual<(count: number) => string>;

/** The first of some problems, errors before warnings, in the order given. */
function first(problems: readonly Problem[], count: number): readonly Problem[] {
  if (problems.length <= count) return problems;
  const bySeverity = Map.groupBy(problems, ({ severity }) => severity);
  const chosen = [...(bySeverity.get('error') ?? []), ...(bySeverity.get('warning') ?? [])].slice(0, count);
  const isChosen = new Set(chosen);
  return problems.filter((problem) => isChosen.has(problem));
}

/** Problems that are listed, in the order given. */
export function listed(problems: readonly Problem[]): readonly Problem[] {
  const ofFiles = [...Map.groupBy(problems, ({ file }) => file).values()];
  return first(
    ofFiles.flatMap((ofFile) => first(ofFile, OF_FILE)),
    OF_ALL,
  );
}

/**
 * Problems as text for a terminal, a line each, grouped by file in the order given, and their number; '' for none. Of
 * thousands, the first are listed. `dim` sets off the name of each rule, where colours can be shown.
 */
export function formatProblems(
  problems: readonly Problem[],
  language: Language,
  dim = (text: string): string => text,
): string {
  if (problems.length === 0) return '';
  const shown = listed(problems);
  const groups = [...Map.groupBy(shown, ({ file }) => file).values()];
  const blocks = groups.map((group) =>
    group.map((problem) => formatProblem(problem, language, dim)).join('\n'),
  );
  const left = problems.length - shown.length;
  const more = left === 0 ? [] : [MORE[language](left)];
  return [...blocks, ...more, countProblems(problems, language)].join('\n\n');
}
