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

  it('is empty when nothing is wrong', () => {
    expect(formatProblems([], 'vi')).toBe('');
  });
});
