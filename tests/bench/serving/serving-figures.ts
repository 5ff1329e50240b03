import { table } from '../markdown-table.ts';
import { median } from '../median.ts';
import type { Load } from './load.ts';

/** The site and one bare file under the same load, measured in turn, in each round anew. */
export interface Level {
  readonly connections: number;
  readonly rounds: readonly { readonly site: Load; readonly bare: Load }[];
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The figures as Markdown. A ratio is the median of those of all rounds: a busy moment falls on both sides of it. */
export function servingReport(levels: readonly Level[]): string {
  const rows = levels.map(({ connections, rounds }) => {
    const of = (value: (round: Level['rounds'][number]) => number): number => median(rounds.map(value));
    return [
      connections,
      of(({ site }) => site.requestsPerSecond).toFixed(0),
      of(({ bare }) => bare.requestsPerSecond).toFixed(0),
      of(({ site, bare }) => site.requestsPerSecond / bare.requestsPerSecond).toFixed(2),
      `${of(({ site }) => site.p99).toFixed(1)} ms`,
      `${of(({ bare }) => bare.p99).toFixed(1)} ms`,
      of(({ site, bare }) => site.p99 / bare.p99).toFixed(2),
      `${sum(rounds.map(({ site }) => site.errors))} / ${sum(rounds.map(({ bare }) => bare.errors))}`,
    ];
  });
  return table(
    [
      'connections',
      'site: requests/s',
      'bare file',
      'ratio',
      'site: p99',
      'bare file',
      'ratio',
      'errors: site / bare',
    ],
    rows,
  );
}
