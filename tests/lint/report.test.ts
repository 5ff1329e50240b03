import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/bulletin/problem.ts';
import { readOptions } from '../../src/lint/options.ts';
import { formatReport } from '../../src/lint/report.ts';

const PROBLEMS: readonly Problem[] = [
  {
    rule: 'references',
    severity: 'error',
    file: 'articles/2020/x/vi.mdx',
    line: 4,
    field: 'topics.1',
    message: { vi: 'Không có chuyên mục “y”.\n100% chưa có.', en: 'There is no topic “y”.' },
  },
  {
    rule: 'content-paths',
    severity: 'warning',
    file: 'a,b:c.yaml',
    message: { vi: 'Xóa tệp.', en: 'Delete it.' },
  },
];

describe('the report of all problems', () => {
  it('is text for people, in their language', () => {
    expect(formatReport(PROBLEMS.slice(1), 'text', { language: 'vi', folder: 'content' })).toBe(
      'a,b:c.yaml  cảnh báo  Xóa tệp.  (content-paths)\n\n0 lỗi, 1 cảnh báo.',
    );
    expect(formatReport([], 'text', { language: 'vi', folder: 'content' })).toBe('Nội dung không có lỗi.');
    expect(formatReport([], 'text', { language: 'en', folder: 'content' })).toBe(
      'Nothing is wrong with the content.',
    );
  });

  it('is JSON for programs, empty where nothing is wrong', () => {
    const json = formatReport(PROBLEMS.slice(0, 1), 'json', { language: 'en', folder: 'content' });
    expect(JSON.parse(json)).toEqual([
      {
        rule: 'references',
        severity: 'error',
        file: 'content/articles/2020/x/vi.mdx',
        line: 4,
        field: 'topics.1',
        message: 'There is no topic “y”.',
      },
    ]);
    expect(formatReport([], 'json', { language: 'en', folder: 'content' })).toBe('[]');
  });

  it('is annotations for code review, one a line whatever the words', () => {
    expect(formatReport(PROBLEMS, 'github', { language: 'vi', folder: 'content' })).toBe(
      [
        '::error file=content/articles/2020/x/vi.mdx,line=4,title=references::topics.1: Không có chuyên mục “y”.%0A100%25 chưa có.',
        '::warning file=content/a%2Cb%3Ac.yaml,line=1,title=content-paths::Xóa tệp.',
      ].join('\n'),
    );
  });
});

describe('what an editor asks for', () => {
  it('is told by options', () => {
    expect(readOptions([])).toEqual({ language: undefined, format: 'text', fix: false });
    expect(readOptions(['--lang', 'en', '--format=github', '--fix'])).toEqual({
      language: 'en',
      format: 'github',
      fix: true,
    });
  });

  it.each([[['--lang', 'fr']], [['--format', 'xml']], [['--fixx']], [['content']]])(
    'gets how to ask for it where it isn’t known: %s',
    (args) => {
      expect(readOptions(args)).toBe(
        'npm run lint:content -- [--lang vi|en] [--format text|json|github] [--fix]',
      );
    },
  );
});
