import { expect, test } from 'vitest';
import {
  budgets,
  growthReport,
  median,
  medianCost,
  ratio,
  type SizeFigures,
  sizeReport,
} from './build-figures.ts';
import { OWN } from './own-builds.ts';
import { HUGO } from './peers/hugo.ts';
import type { BuildFigures } from './site-build.ts';

const build = (name: string, seconds: number, pages = 1000, peak = 500_000_000): BuildFigures => ({
  name,
  cost: { seconds, cpu: 2 * seconds, peak },
  pages,
  articleBytes: 11_000,
});

const figures = (builds: readonly BuildFigures[], size = 10_000): SizeFigures => ({
  size,
  runs: 3,
  dev: { start: 3, change: 0.2 },
  builds,
});

test('the median is the middle one, and of an even number the mean of the two in the middle', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});

test('the median of costs is that of each figure by itself', () => {
  const costs = [
    { seconds: 1, cpu: 30, peak: 200 },
    { seconds: 2, cpu: 10, peak: 300 },
    { seconds: 3, cpu: 20, peak: 100 },
  ];
  expect(medianCost(costs)).toEqual({ seconds: 2, cpu: 20, peak: 200 });
});

test('costs that a machine does not tell are left out', () => {
  expect(medianCost([{ seconds: 1 }])).toEqual({ seconds: 1 });
});

test('a ratio needs both builds', () => {
  const builds = [build(OWN.clean, 3), build(HUGO.related, 6)];
  expect(ratio(builds, OWN.clean, HUGO.related)).toBe(0.5);
  expect(ratio(builds, OWN.clean, HUGO.newest)).toBeUndefined();
});

test('promises are measured by Hugo with its related pages, and search by our own', () => {
  const builds = [
    build(HUGO.related, 100),
    build(HUGO.newest, 50),
    build(OWN.clean, 60),
    build(OWN.text, 12),
    build(OWN.nothing, 20),
    build(OWN.searchClean, 90, 1000, 5_000_000_000),
    build(OWN.searchText, 9),
  ];
  expect(budgets(figures(builds)).map(({ measured }) => measured)).toEqual([0.6, 0.12, 0.2, 0.5, 0.1]);
});

test('the memory that counts is that of our builds without search', () => {
  const builds = [
    build(HUGO.related, 1, 1000, 3e9),
    build(OWN.searchClean, 1, 1000, 2e9),
    build(OWN.text, 1),
  ];
  expect(budgets(figures(builds))[3]?.measured).toBe(0.5);
});

test('a report tells whether each promise holds, and says nothing of what was not measured', () => {
  const report = sizeReport(figures([build(HUGO.related, 100), build(OWN.clean, 101), build(OWN.text, 20)]));
  expect(report).toContain('| ours: clean, ÷ Hugo with `.Related` | 1.00 | 0.60 | 1.01 | **no** |');
  expect(report).toContain(
    "| ours: one story's text changed, ÷ Hugo with `.Related` | 0.20 | 0.12 | 0.20 | yes |",
  );
  expect(report).toContain('| ours: nothing changed, ÷ Hugo with `.Related` | 0.15 | 0.10 | – | – |');
  expect(report).toContain(
    '| ours: clean | 101.0 s | 1.01 | – | 202.0 s | 0.50 GB | 1000 | 101.00 ms | 11.0 KB |',
  );
});

test('an archive of another size than that of the promises is only measured', () => {
  expect(sizeReport(figures([build(OWN.clean, 101)]))).toContain('| promise |');
  expect(sizeReport(figures([build(OWN.clean, 101)], 2_000))).not.toContain('promise');
});

test('growth is the time of a page in the largest archive by that in the smallest', () => {
  const small = figures([build(OWN.clean, 2, 1000)], 2_000);
  const large = figures([build(OWN.clean, 30, 10_000)], 20_000);
  expect(growthReport([small, large])).toContain('| ours: clean | 2.00 ms | 3.00 ms | 1.50 × |');
});
