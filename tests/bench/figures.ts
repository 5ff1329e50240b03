import type { Accuracy } from './accuracy.ts';
import { table } from './markdown-table.ts';
import { COMMON_PHRASES } from './queries.ts';
import { saveFigures } from './saved-figures.ts';
import type { QueryCost, Traffic } from './search-visit.ts';

/** What was measured with a corpus. */
export interface Figures {
  /** Stories, all of them in Vietnamese. */
  readonly size: number;
  readonly articles: { readonly vi: number; readonly en: number };
  /** That making the index took. */
  readonly seconds: number;
  /** Its version. */
  readonly browser: string;
  /** Each from a cold start: the first query, then the next ones. */
  readonly visits: readonly (readonly QueryCost[])[];
  readonly accuracy: readonly Accuracy[];
}

interface Budget {
  readonly name: string;
  readonly limit: string;
  readonly measured: string;
  readonly holds: boolean;
}

const KILOBYTE = 1000;
const FIRST = 350 * KILOBYTE;
const NEXT = 260 * KILOBYTE;
const OTHER_LANGUAGE = 250 * KILOBYTE;
const PHRASE_CPU = 1000;

const kilobytes = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(0)} KB`;
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toString()} %`;
const cost = ({ bytes, requests }: Traffic): string =>
  requests === 0 ? '–' : `${kilobytes(bytes)} / ${requests}`;

function budgets({ visits, accuracy }: Figures): readonly Budget[] {
  const first = Math.max(...visits.flatMap(([cost]) => cost?.own.bytes ?? []));
  const next = Math.max(...visits.flatMap((costs) => costs.slice(1).map(({ own }) => own.bytes)));
  const other = Math.max(...visits.flatMap(([cost]) => cost?.other.bytes ?? []));
  const common: readonly string[] = COMMON_PHRASES;
  const warm = visits.flatMap((costs) => costs.slice(1));
  const cpu = Math.max(...warm.flatMap((cost) => (common.includes(cost.query) ? cost.cpu : [])));
  const bytes = (name: string, measured: number, limit: number): Budget => ({
    name,
    limit: kilobytes(limit),
    measured: kilobytes(measured),
    holds: measured <= limit,
  });
  const shares = accuracy
    .filter(({ set }) => ['exact', 'folded'].includes(set))
    .map(({ set, recall, precision }): Budget => {
      const measured = `${percent(recall)}, ${percent(precision)}`;
      return {
        name: `recall, precision: ${set}`,
        limit: '100 %, 100 %',
        measured,
        holds: recall + precision === 2,
      };
    });
  return [
    bytes('first query', first, FIRST),
    bytes('next query', next, NEXT),
    bytes('second language', other, OTHER_LANGUAGE),
    {
      name: 'CPU of a common phrase',
      limit: '1000 ms',
      measured: `${cpu.toFixed(0)} ms`,
      holds: cpu < PHRASE_CPU,
    },
    ...shares,
  ];
}

/** The figures of a corpus as Markdown. */
export function report(figures: Figures): string {
  const { size, articles, seconds, visits, accuracy } = figures;
  return [
    `### ${size} stories`,
    `${articles.vi} articles in Vietnamese, ${articles.en} in English; indexed in ${seconds.toFixed(0)} s.`,
    table(
      ['budget', 'at most', 'measured', 'holds'],
      budgets(figures).map(({ name, limit, measured, holds }) => [
        name,
        limit,
        measured,
        holds ? 'yes' : '**no**',
      ]),
    ),
    table(
      [
        'query',
        'found',
        'until done: bytes / requests',
        'other language after it',
        'page itself',
        'latency',
        'CPU',
      ],
      visits.flatMap((costs) =>
        costs.map(({ query, count, own, other, page, milliseconds, cpu }, at) => [
          at === 0 ? `**${query}**` : query,
          count,
          cost(own),
          cost(other),
          cost(page),
          `${milliseconds.toFixed(0)} ms`,
          `${cpu.toFixed(0)} ms`,
        ]),
      ),
    ),
    table(
      ['set', 'queries', 'recall', 'precision', 'first ten', 'wrong'],
      accuracy.map(({ set, queries, recall, precision, topTen, wrong }) => [
        set,
        queries,
        percent(recall),
        percent(precision),
        percent(topTen),
        wrong.length === 0 ? '–' : wrong.join('; '),
      ]),
    ),
    '',
  ].join('\n\n');
}

/** Writes the figures into the README in place of those of this size, where it has any, with the day, the machine and the versions. */
export async function saveReport(figures: Figures): Promise<void> {
  const versions = `Node ${process.versions.node}, Chromium ${figures.browser}.`;
  await saveFigures(String(figures.size), `${report(figures)}${versions}`);
}
