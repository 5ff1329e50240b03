import { expect, it } from 'vitest';
import { parseBody, readPage, treeOf } from '../../src/rendering/parse-body.ts';

const nested = (depth: number, line: (level: number) => string) =>
  `---\ntitle: a\n---\n\n${Array.from({ length: depth }, (_, level) => line(level)).join('\n')}\n`;
const within = (source: string) => ({ file: 'articles/2020/x/vi.mdx', source, language: 'vi' as const });

const DEEP: readonly (readonly [string, string])[] = [
  ['lists', nested(1_000, (level) => `${'  '.repeat(level)}- a`)],
  ['quotations', nested(1, () => `${'> '.repeat(2_000)}a`)],
  ['emphasis', nested(1, () => `${'*a '.repeat(2_000)}b${' a*'.repeat(2_000)}`)],
  ['tags', nested(1, () => `${'<Quote>\n\n'.repeat(900)}a\n\n${'</Quote>\n\n'.repeat(900)}`)],
  ['notes', nested(1, () => `a[^1]\n\n[^1]: ${'> - '.repeat(500)}b`)],
];

it.each(DEEP)('%s in each other are refused, with the line and nothing else', (_, source) => {
  const { problems, passages } = parseBody(within(source));
  expect(problems.map(({ rule }) => rule)).toEqual(['limits']);
  expect(problems[0]?.message.en).toMatch(/^The file has [\d,]+ levels of nesting; the limit is 30\./);
  expect(problems[0]?.line).toBeGreaterThanOrEqual(5);
  expect(passages).toEqual([]);
  expect(treeOf(source)).toBeUndefined();
  expect(readPage(within(source)).problems.map(({ rule }) => rule)).toEqual(['limits']);
});

it('lists within lists within a quotation are none too deep', () => {
  const source = nested(6, (level) => `> ${'  '.repeat(level)}- **Chi bộ *bản Bó***`);
  expect(parseBody(within(source)).problems.filter(({ rule }) => rule === 'limits')).toEqual([]);
});
