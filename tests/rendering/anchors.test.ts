import { expect, test } from 'vitest';
import { foldToAnchor } from '../../src/rendering/anchors.ts';
import { bodyOf, htmlOf } from './body-of.ts';

test.each([
  ['Đảng viên mới, năm 2020', 'dang-vien-moi-nam-2020'],
  ['“Ý Đảng, lòng dân”', 'y-dang-long-dan'],
  ['Đưa nghị quyết vào cuộc sống'.normalize('NFD'), 'dua-nghi-quyet-vao-cuoc-song'],
  ['…', ''],
])('%s folds to %s', (text, anchor) => {
  expect(foldToAnchor(text)).toBe(anchor);
});

test('Headings of the same words get different ids', () => {
  expect(bodyOf('## Kết quả\n\n### Kết quả\n\n## Kết quả 2').references.anchors).toEqual([
    'ket-qua',
    'ket-qua-2',
    'ket-qua-2-2',
  ]);
});

test('A heading without letters is named in the language of the article', () => {
  expect(bodyOf('## …', 'vi').references.anchors).toEqual(['muc']);
  expect(bodyOf('## …', 'en').references.anchors).toEqual(['section']);
});

test('The number of a footnote is no part of an id', () => {
  expect(bodyOf('## Kết quả[^1]\n\n[^1]: a').references.anchors).toEqual(['ket-qua']);
});

test('A heading never takes the id of a footnote', () => {
  const html = htmlOf('## Fn 1\n\n## Footnote label\n\na[^1]\n\n[^1]: b');
  const ids = html.match(/ id="[^"]*"/g) ?? [];
  expect(ids).toContain(' id="fn-1-2"');
  expect(new Set(ids).size).toBe(ids.length);
});
