import { expect, test } from 'vitest';
import { pagesThatStay } from '../../src/offline/room.ts';

const page = (url: string, ...files: readonly string[]) => ({ url, files: new Set(files) });
const stay = (...args: Parameters<typeof pagesThatStay>) => pagesThatStay(...args).map(({ url }) => url);
const bytesOf = () => 10;

test('those that were kept last stay where there are too many', () => {
  const kept = ['a', 'b', 'c', 'd'].map((url) => page(url));
  expect(stay(kept, new Set(), bytesOf, { pages: 2, bytes: 0 })).toEqual(['d', 'c']);
});

test('what is wanted stays before all others, however old it is', () => {
  const kept = ['a', 'b', 'c', 'd'].map((url) => page(url));
  expect(stay(kept, new Set(['a']), bytesOf, { pages: 2, bytes: 0 })).toEqual(['a', 'd']);
});

test('a file counts once, and a page that is too heavy leaves room for lighter ones', () => {
  const kept = [page('a', 'style'), page('b', 'style', 'x', 'y'), page('c', 'style', 'z')];
  expect(stay(kept, new Set(), bytesOf, { pages: 9, bytes: 20 })).toEqual(['c', 'a']);
});
