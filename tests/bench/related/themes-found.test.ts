import { expect, test } from 'vitest';
import { themesFound } from './themes-found.ts';

test('recall is of as many as can be shown, precision of all that are', () => {
  const themes = new Map([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
  const lists = new Map([
    ['a', ['b', 'x']],
    ['b', ['a', 'c', 'x']],
    ['c', []],
    ['x', ['a']],
  ]);
  expect(themesFound(lists, themes, 2)).toEqual({ recall: 0.5, precision: 0.6, shown: 1.25 });
});
