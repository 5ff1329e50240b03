import { expect, test } from 'vitest';
import { pagefindWords } from '../../../src/search/pagefind/pagefind-words.ts';
import { foldWord } from '../../../src/search/words.ts';

test('a letter that folds stands for đ', () => {
  expect(pagefindWords('đảng đi')).toBe('\u1E13ảng \u1E13i');
  expect(pagefindWords('đảng đi').normalize('NFD').replace(/\p{M}/gu, '')).toBe(foldWord('đảng đi'));
});
