import { table } from '../markdown-table.ts';
import { median } from '../median.ts';

/** What Lighthouse judges by itself, from 0 to 100 each. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A report of Lighthouse, as far as it is read here. */
export interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      string,
      {
        /** From 0 to 1; null where it could not be judged. */
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

/** What Lighthouse said of a page in one round. */
export interface Judgement {
  /** In the order of {@link CATEGORIES}. */
  readonly scores: readonly number[];
  /** What took points away. */
  readonly faults: readonly string[];
}

/** A page, and what was said of it. */
export interface JudgedPage {
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

/** Reads a report. */
export function judgementOf({ categories, audits }: LighthouseReport): Judgement {
  const judged = CATEGORIES.flatMap((name) => categories[name] ?? []);
  const faults = judged
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    scores: judged.map(({ score }) => Math.round((score ?? 0) * 100)),
    faults: faults.map(({ id }) => audits[id]?.title ?? id),
  };
}

/** The judgements as Markdown, each the median of the rounds; what is below 100 is bold, and below the table stands why. */
export function pageReport(pages: readonly JudgedPage[]): string {
  const rows = pages.map(({ name, judgements }) => [
    name,
    ...CATEGORIES.map((_, at) => {
      const score = median(judgements.map(({ scores }) => scores[at] ?? 0));
      return score === 100 ? '100' : `**${score}**`;
    }),
  ]);
  const notes = pages.flatMap(({ name, judgements }) => {
    const faults = [...new Set(judgements.flatMap(({ faults }) => faults))];
    return faults.length === 0 ? [] : [`- ${name}: ${faults.join('; ')}`];
  });
  const whole = table(['page', 'performance', 'accessibility', 'best practices', 'SEO'], rows);
  return notes.length === 0 ? whole : `${whole}\n\nBelow 90 in a round:\n\n${notes.join('\n')}`;
}
