import { expect, test } from 'vitest';
import { bodyOf, htmlOf } from './body-of.ts';

test('A single tilde never strikes, two do', () => {
  expect(htmlOf('Cấy 2~3 sào, thu 4~5 tạ, ~~cũ~~ mới')).toBe(
    '<p>Cấy 2~3 sào, thu 4~5 tạ, <del>cũ</del> mới</p>',
  );
});

test('Bold between two tildes stays bold', () => {
  expect(htmlOf('Cấy 2~3 **sào, thu 4~5** tạ')).toBe('<p>Cấy 2~3 <strong>sào, thu 4~5</strong> tạ</p>');
});

test('Tildes stay in addresses, code, attributes and behind a backslash', () => {
  expect(htmlOf('[a](https://example.com/~b) `c~d` <abbr title="5~6">e</abbr> \\~7')).toBe(
    '<p><a href="https://example.com/~b">a</a> <code>c~d</code> <abbr title="5~6">e</abbr> ~7</p>',
  );
});

test('Words beside a tilde keep their place in the file', () => {
  const { passages } = bodyOf('Cấy 2~3 sào');
  expect(passages).toMatchObject([{ text: 'Cấy 2~3 sào', line: 4, spans: [{ start: 26, end: 37 }] }]);
});
