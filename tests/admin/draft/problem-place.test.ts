import { describe, expect, test } from 'vitest';
import { problemPlace } from '../../../src/admin/draft/problem-place.ts';
import type { Problem } from '../../../src/bulletin/problem.ts';

const VI = 'articles/2020/ban-bo-hop/vi.mdx';
const TEXT = `---
title: Bản Bó họp
photo:
  src: ./a.svg
  alt: Nhà
---

Đoạn một.

Đoạn hai.
`;

function placeOf(about: Partial<Problem>) {
  const problem: Problem = { rule: 'x', severity: 'error', file: VI, message: { vi: '', en: '' }, ...about };
  return problemPlace(problem, { [VI]: TEXT });
}

describe('the place of a problem in the editor', () => {
  test.each([
    ['photo.alt', 'photo.alt', 'Mô tả ảnh'],
    ['topics.1', 'topics', 'Chuyên mục'],
    ['author.0', 'author', 'Tác giả'],
    ['corrections.2.text', 'corrections.2.text', 'Nội dung đính chính'],
    ['corrections.2', 'corrections.2', 'Đính chính'],
    ['translation', 'translation-by', 'Người dịch'],
    ['translation.by.1', 'translation-by', 'Người dịch'],
    ['translation.date', 'translation-date', 'Ngày dịch'],
    ['source.author.0', 'source.author', 'Tác giả bài báo'],
  ])('for the field %s is %s', (written, field, label) => {
    expect(placeOf({ field: written, line: 2 })).toEqual({ language: 'vi', field, line: undefined, label });
  });

  test('is none for a field that the editor doesn’t have, which is named as it is written', () => {
    expect(placeOf({ field: 'keywords.0' })).toMatchObject({ field: undefined, label: 'keywords' });
  });

  test('is the field that a line of the frontmatter belongs to', () => {
    expect(placeOf({ line: 5 })).toMatchObject({ field: 'photo', label: 'Ảnh đầu bài' });
  });

  test('is a line of the text, counted as the editor shows it', () => {
    expect(placeOf({ line: 10 })).toMatchObject({ field: 'body', line: 3, label: 'Nội dung, dòng 3' });
    expect(placeOf({ line: 7 })).toMatchObject({ field: 'body', line: 1 });
  });

  test('is the name alone of a file that is no article', () => {
    expect(placeOf({ file: 'articles/2020/ban-bo-hop/anh.png' })).toEqual({
      language: undefined,
      field: undefined,
      line: undefined,
      label: 'anh.png',
    });
  });
});
