import { expect, it } from 'vitest';
import type { Problem } from '../../src/bulletin/problem.ts';
import { withoutConsequences } from '../../src/content-model/one-cause.ts';

function problem(rule: string, line: number, more: Partial<Problem> = {}): Problem {
  return { rule, severity: 'error', file: 'a.mdx', line, message: { vi: '', en: '' }, ...more };
}

function rulesLeft(...problems: readonly Problem[]): readonly string[] {
  return withoutConsequences(problems).map(({ rule, line }) => `${rule} ${line ?? ''}`);
}

it('of a file that can’t be read as it was meant, the deepest cause is told alone', () => {
  const other = problem('yaml', 3, { file: 'b.mdx' });
  expect(
    rulesLeft(
      problem('frontmatter-fences', 1),
      problem('garbled', 2),
      problem('yaml', 3),
      problem('nfc', 4),
      other,
    ),
  ).toEqual(['garbled 2', 'yaml 3']);
});

it('of a line whose letters are wrong, that alone is told', () => {
  expect(rulesLeft(problem('nfc', 2), problem('references', 2), problem('references', 3))).toEqual([
    'nfc 2',
    'references 3',
  ]);
});

it('a warning hides nothing, and code is always told', () => {
  expect(
    rulesLeft(problem('invisible-characters', 2, { severity: 'warning' }), problem('references', 2)),
  ).toEqual(['invisible-characters 2', 'references 2']);
  expect(rulesLeft(problem('encoding', 1), problem('no-import', 5, { code: true }))).toEqual([
    'encoding 1',
    'no-import 5',
  ]);
});
