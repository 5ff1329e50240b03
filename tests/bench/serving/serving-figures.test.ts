import { expect, test } from 'vitest';
import { servingReport } from './serving-figures.ts';

test('a ratio is the median of those of the rounds, and errors are counted in all of them', () => {
  const load = (requestsPerSecond: number, p99: number, errors = 0) => ({
    requestsPerSecond,
    p99,
    errors,
    bytes: 1,
  });
  const report = servingReport([
    {
      connections: 16,
      rounds: [
        { site: load(900, 2), bare: load(1000, 1) },
        { site: load(80, 30, 3), bare: load(100, 10, 1) },
        { site: load(700, 4), bare: load(1000, 1) },
      ],
    },
  ]);
  expect(report.split('\n').at(-1)).toBe('| 16 | 700 | 1000 | 0.80 | 4.0 ms | 1.0 ms | 3.00 | 3 / 1 |');
});
