import { table } from '../markdown-table.ts';
import type { DevFigures } from './dev-start.ts';
import { OWN } from './own-builds.ts';
import { HUGO } from './peers/hugo.ts';
import type { Cost } from './process-cost.ts';
import type { BuildFigures } from './site-build.ts';

/** What was measured with a corpus. */
export interface SizeFigures {
  /** Stories, each in two languages. */
  readonly size: number;
  /** Runs that the medians are of. */
  readonly runs: number;
  readonly builds: readonly BuildFigures[];
  readonly dev: DevFigures;
}

/** A promise and how it was kept. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly aim: number;
  /** Undefined where something that it is measured by is missing. */
  readonly measured: number | undefined;
  readonly unit: string;
}

const GIGABYTE = 1e9;

/** Stories that the promises are about: with more of them Hugo's `.Related` takes longer for each. */
const PROMISED_SIZE = 10_000;

/** The middle of the numbers; of two in the middle their mean. Throws a RangeError when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  if (low === undefined || high === undefined) throw new RangeError('There is no middle of nothing.');
  return (low + high) / 2;
}

/** The middle of each figure of several runs. */
export function medianCost(costs: readonly Cost[]): Cost {
  const [cpu, peak] = [costs.flatMap((cost) => cost.cpu ?? []), costs.flatMap((cost) => cost.peak ?? [])];
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    ...(cpu.length > 0 && { cpu: median(cpu) }),
    ...(peak.length > 0 && { peak: median(peak) }),
  };
}

/** How many times as long the one build takes as the other; undefined where one wasn't measured. */
export function ratio(builds: readonly BuildFigures[], name: string, base: string): number | undefined {
  const seconds = (wanted: string): number | undefined =>
    builds.find((build) => build.name === wanted)?.cost.seconds;
  const [one, other] = [seconds(name), seconds(base)];
  return one === undefined || other === undefined ? undefined : one / other;
}

/** What builds must keep to at 10,000 stories. */
export function budgets({ builds }: SizeFigures): readonly Budget[] {
  const toHugo = (name: string, limit: number, aim: number): Budget => ({
    name: `${name}, ÷ ${HUGO.related}`,
    limit,
    aim,
    measured: ratio(builds, name, HUGO.related),
    unit: '',
  });
  const plain: readonly string[] = [OWN.clean, OWN.nothing, OWN.text, OWN.story, OWN.template];
  const peaks = builds.flatMap(({ name, cost }) => (plain.includes(name) ? (cost.peak ?? []) : []));
  return [
    toHugo(OWN.clean, 1, 0.6),
    toHugo(OWN.text, 0.2, 0.12),
    toHugo(OWN.nothing, 0.15, 0.1),
    {
      name: 'ours: largest process',
      limit: 1.2,
      aim: 0.8,
      measured: peaks.length > 0 ? Math.max(...peaks) / GIGABYTE : undefined,
      unit: ' GB',
    },
    {
      name: `${OWN.searchText}, ÷ ${OWN.searchClean}`,
      limit: 0.2,
      aim: 0.1,
      measured: ratio(builds, OWN.searchText, OWN.searchClean),
      unit: '',
    },
  ];
}

const number = (value: number | undefined, unit = ''): string =>
  value === undefined ? '–' : `${value.toFixed(2)}${unit}`;

function budgetRow({ name, limit, aim, measured, unit }: Budget): readonly string[] {
  const holds = measured === undefined ? '–' : measured <= limit ? 'yes' : '**no**';
  return [name, number(limit, unit), number(aim, unit), number(measured, unit), holds];
}

function buildRow(build: BuildFigures, builds: readonly BuildFigures[]): readonly string[] {
  const { name, cost, pages, articleBytes } = build;
  return [
    name,
    `${cost.seconds.toFixed(1)} s`,
    number(ratio(builds, name, HUGO.related)),
    number(ratio(builds, name, HUGO.newest)),
    cost.cpu === undefined ? '–' : `${cost.cpu.toFixed(1)} s`,
    cost.peak === undefined ? '–' : `${(cost.peak / GIGABYTE).toFixed(2)} GB`,
    String(pages),
    `${((cost.seconds / pages) * 1000).toFixed(2)} ms`,
    `${(articleBytes / 1000).toFixed(1)} KB`,
  ];
}

/** The figures of a corpus as Markdown. */
export function sizeReport(figures: SizeFigures): string {
  const { size, runs, builds, dev } = figures;
  return [
    `### ${size} stories`,
    runs === 1 ? 'One run.' : `Medians of ${runs} runs.`,
    table(
      [
        'build',
        'wall',
        `÷ ${HUGO.related}`,
        `÷ ${HUGO.newest}`,
        'user + system',
        'largest process',
        'pages',
        'a page',
        'an article',
      ],
      builds.map((build) => buildRow(build, builds)),
    ),
    `\`npm run dev\` shows an article ${dev.start.toFixed(1)} s after its start, and a change to its text after ${dev.change.toFixed(1)} s.`,
    ...(size === PROMISED_SIZE
      ? [table(['promise', 'at most', 'aim', 'measured', 'holds'], budgets(figures).map(budgetRow))]
      : []),
  ].join('\n\n');
}

const GROWTH = { limit: 1.3, aim: 1 };

/** How the time of a page of clean builds grows with the archive, as Markdown; the sizes ascending. */
export function growthReport(sizes: readonly SizeFigures[]): string {
  const names = [OWN.clean, HUGO.related, HUGO.newest];
  const perPage = ({ builds }: SizeFigures, name: string): number | undefined => {
    const build = builds.find((each) => each.name === name);
    return build && (build.cost.seconds / build.pages) * 1000;
  };
  const rows = names.map((name) => {
    const times = sizes.map((size) => perPage(size, name));
    const [first, last] = [times[0], times.at(-1)];
    const grown = first === undefined || last === undefined ? undefined : last / first;
    return [name, ...times.map((time) => number(time, ' ms')), number(grown, ' ×')];
  });
  return [
    '### Growth',
    `Time of a page in clean builds; ours may grow ${GROWTH.limit} × from 2,000 to 20,000 stories, and the aim is ${GROWTH.aim.toFixed(1)} ×.`,
    table(['build', ...sizes.map(({ size }) => `${size} stories`), 'growth'], rows),
  ].join('\n\n');
}
