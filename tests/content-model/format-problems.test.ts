import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/bulletin/problem.ts';
import { formatProblems } from '../../src/content-model/format-problems.ts';

const PROBLEMS: readonly Problem[] = [
  {
    rule: 'references',
    severity: 'error',
    file: 'articles/2020/x/vi.mdx',
    line: 4,
    field: 'topics.1',
    message: { vi: 'Không có chuyên mục “y”.', en: 'There is no topic “y”.' },
  },
  {
    rule: 'nfc',
    severity: 'warning',
    file: 'articles/2020/x/vi.mdx',
    line: 9,
    message: { vi: 'Gõ lại.', en: 'Type it again.' },
  },
  {
    rule: 'content-paths',
    severity: 'error',
    file: 'notes.yaml',
    message: { vi: 'Xóa tệp.', en: 'Delete it.' },
  },
];

describe('the report for a terminal', () => {
  it('gives all problems in Vietnamese, by file', () => {
    expect(formatProblems(PROBLEMS, 'vi'))
      .toBe(`articles/2020/x/vi.mdx:4  lỗi  topics.1: Không có chuyên mục “y”.  (references)
articles/2020/x/vi.mdx:9  cảnh báo  Gõ lại.  (nfc)

notes.yaml  lỗi  Xóa tệp.  (content-paths)

2 lỗi, 1 cảnh báo.`);
  });

  it('gives all problems in English, and counts one as one', () => {
    expect(formatProblems(PROBLEMS.slice(1), 'en'))
      .toBe(`articles/2020/x/vi.mdx:9  warning  Type it again.  (nfc)

notes.yaml  error  Delete it.  (content-paths)

1 error, 1 warning.`);
  });

  it('lists the first of thousands, errors before warnings, and counts all', () => {
    const many = (file: string, count: number) =>
      Array.from({ length: count }, (_, at): Problem => ({
        rule: 'x',
        severity: at === count - 1 ? 'error' : 'warning',
        file,
        line: at + 1,
        message: { vi: 'Sai.', en: 'Wrong.' },
      }));
    const ofOne = formatProblems(many('a', 5_000), 'en').split('\n');
    expect(ofOne).toHaveLength(104);
    expect(ofOne.slice(98)).toEqual([
      'a:99  warning  Wrong.  (x)',
      'a:5000  error  Wrong.  (x)',
      '',
      '4900 more errors and warnings are not listed. Fix those above and run again.',
      '',
      '1 error, 4999 warnings.',
    ]);
    const files = Array.from({ length: 3_000 }, (_, at) => many(`a${at}`, 2)).flat();
    const ofAll = formatProblems(files, 'en');
    expect(ofAll.match(/ {2}error {2}/g)).toHaveLength(2_000);
    expect(ofAll).toContain('4000 more errors and warnings are not listed.');
  });

  it('is empty when nothing is wrong', () => {
    expect(formatProblems([], 'vi')).toBe('');
  });
});
