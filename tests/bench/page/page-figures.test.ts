import { expect, it } from 'vitest';
import { judgementOf, type LighthouseReport, pageReport } from './page-figures.ts';

const audits = {
  contrast: { title: 'Words stand out', score: 1 },
  lcp: { title: 'Largest Contentful Paint', score: 0.4 },
  hint: { title: 'Weighs nothing', score: 0 },
};
const category = (score: number | null, id = 'contrast', weight = 1) => ({
  score,
  auditRefs: [{ id, weight }],
});
const report: LighthouseReport = {
  categories: {
    performance: category(0.83, 'lcp'),
    accessibility: category(1),
    'best-practices': category(1, 'hint', 0),
    seo: category(null),
  },
  audits,
};

it('reads scores, and what took points away', () => {
  expect(judgementOf(report)).toEqual({ scores: [83, 100, 100, 0], faults: ['Largest Contentful Paint'] });
});

it('writes medians, those below 100 bold, and why', () => {
  const round = (performance: number) => ({ scores: [performance, 100, 100, 100], faults: [] });
  const text = pageReport([
    { name: 'a page', judgements: [round(100), round(100), round(60)] },
    { name: 'a search', judgements: [judgementOf(report)] },
  ]);
  expect(text).toContain('| a page | 100 | 100 | 100 | 100 |');
  expect(text).toContain('| a search | **83** | 100 | 100 | **0** |');
  expect(text).toContain('- a search: Largest Contentful Paint');
  expect(text).not.toContain('- a page');
});
