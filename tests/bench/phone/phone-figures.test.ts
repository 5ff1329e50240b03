import { expect, test } from 'vitest';
import { phoneReport } from './phone-figures.ts';

const VISIT = { firstPaint: 1200, largestPaint: 1300, bytes: 64_000, requests: 5, shift: 0 };

test('a figure is the median of the visits, and one above its limit stands out', () => {
  const report = phoneReport([
    { name: 'a', visits: [VISIT, { ...VISIT, firstPaint: 9000 }, { ...VISIT, firstPaint: 1440 }] },
    { name: 'b', visits: [{ ...VISIT, largestPaint: 2000, shift: 0.3 }] },
    { name: 'c', visits: [{ ...VISIT, largestPaint: 5000, firstResult: 4000 }] },
    { name: 'd', visits: [{ ...VISIT, firstResult: 6300 }] },
  ]);
  expect(report.split('\n').slice(2)).toEqual([
    '| a | 1.4 s | 1.3 s | 64 KB / 5 | 0.000 | – |',
    '| b | 1.2 s | **2.0 s** | 64 KB / 5 | **0.300** | – |',
    '| c | 1.2 s | 5.0 s | 64 KB / 5 | 0.000 | 4.0 s |',
    '| d | 1.2 s | 1.3 s | 64 KB / 5 | 0.000 | **6.3 s** |',
  ]);
});
