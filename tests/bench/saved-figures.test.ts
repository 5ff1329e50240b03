import { expect, test } from 'vitest';
import { withSection } from './saved-figures.ts';

const text =
  'Before\n<!-- 2000 -->\nold\n<!-- /2000 -->\nbetween\n<!-- build 2000 -->\n<!-- /build 2000 -->\nafter\n';

test('figures take the place of those of the same name, and all else stays', () => {
  expect(withSection(text, '2000', 'new')).toBe(
    'Before\n<!-- 2000 -->\n\nnew\n\n<!-- /2000 -->\nbetween\n<!-- build 2000 -->\n<!-- /build 2000 -->\nafter\n',
  );
});

test('figures stand where there were none yet', () => {
  expect(withSection(text, 'build 2000', 'new')).toContain(
    'old\n<!-- /2000 -->\nbetween\n<!-- build 2000 -->\n\nnew\n\n<!-- /build 2000 -->\nafter\n',
  );
});

test('figures without a place in the text leave it as it is', () => {
  expect(withSection(text, '77', 'new')).toBe(text);
});
