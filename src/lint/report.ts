import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { formatProblems, listed } from '../content-model/format-problems.ts';

/** What a report can be: text for people, JSON for programs, annotations for code review on GitHub. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** How problems are reported. */
export interface ReportOptions {
  readonly language: Language;
  /** The content folder as seen from where the command runs, with `/`: `content`. */
  readonly folder: string;
  /** Sets off the name of a rule in text, where colours can be shown. */
  readonly dim?: (text: string) => string;
}

const NOTHING = { vi: 'Nội dung không có lỗi.', en: 'Nothing is wrong with the content.' } as const;

function asJson(problems: readonly Problem[], { language, folder }: ReportOptions): string {
  const reported = problems.map(({ rule, severity, file, line, field, message }) => ({
    rule,
    severity,
    file: `${folder}/${file}`,
    line,
    field,
    message: message[language],
  }));
  return JSON.stringify(reported, undefined, 2);
}

/** GitHub reads `%` codes for what ends a message or, in properties, for what separates them. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation({ rule, severity, file, line, field, message }: Problem, options: ReportOptions): string {
  const place = `file=${property(`${options.folder}/${file}`)},line=${line ?? 1},title=${property(rule)}`;
  const about = field === undefined ? '' : `${field}: `;
  return `::${severity} ${place}::${escaped(about + message[options.language])}`;
}

/** Problems in a format, in the order given: for programs all of them, for people the first of thousands. */
export function formatReport(problems: readonly Problem[], format: Format, options: ReportOptions): string {
  if (format === 'json') return asJson(problems, options);
  if (format === 'github')
    return listed(problems)
      .map((problem) => annotation(problem, options))
      .join('\n');
  return formatProblems(problems, options.language, options.dim) || NOTHING[options.language];
}
