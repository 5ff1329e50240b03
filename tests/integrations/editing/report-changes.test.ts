import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/bulletin/problem.ts';
import { reportChanges } from '../../../src/integrations/editing/report-changes.ts';

const problem = (file: string, line: number, severity: Problem['severity'] = 'warning'): Problem => ({
  rule: 'nfc',
  severity,
  file,
  line,
  message: { vi: 'Sai.', en: 'Wrong.' },
});

const found = (...problems: readonly Problem[]) => Map.groupBy(problems, ({ file }) => file);

describe('the report of a change', () => {
  const [a, b] = [problem('a', 1), problem('b', 2, 'error')];

  it('tells everything at first', () => {
    expect(reportChanges(found(a, b), undefined, 'en')).toEqual({
      text: 'a:1  warning  Wrong.  (nfc)\n\nb:2  error  Wrong.  (nfc)\n\n1 error, 1 warning.',
      failed: true,
    });
  });

  it('tells what is new, and the number of all', () => {
    expect(reportChanges(found(a, b, problem('c', 3)), found(a, b), 'vi')).toEqual({
      text: 'c:3  cảnh báo  Sai.  (nfc)\n\n0 lỗi, 1 cảnh báo.\n\nToàn bộ nội dung: 1 lỗi, 2 cảnh báo.',
      failed: false,
    });
  });

  it('tells that less is wrong', () => {
    expect(reportChanges(found(a), found(a, b), 'en')).toEqual({
      text: 'The content as a whole: 0 errors, 1 warning.',
      failed: false,
    });
  });

  it('is left out where all is as it was, or nothing is wrong at first', () => {
    expect(reportChanges(found(problem('a', 1), b), found(a, b), 'vi')).toBeUndefined();
    expect(reportChanges(found(), undefined, 'vi')).toBeUndefined();
  });
});
