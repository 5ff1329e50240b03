import { expect } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { createWordFinder, type WordFinder } from '../../src/search/word-finder.ts';
import { plainIndex, type PlainStories } from './plain-index.ts';

const ABBREVIATIONS = { HĐND: 'Hội đồng nhân dân', TU: 'Tỉnh ủy' };

/**
 * Searches stories, of which those in front are newer; results in order, words that are absent, and what was asked of
 * the index: `"chi bộ"!` is a phrase in these accents.
 */
export async function search(stories: PlainStories, typed: string) {
  const index = plainIndex(stories, { abbreviations: ABBREVIATIONS });
  const vocabulary = await index.vocabulary();
  const finder = createWordFinder(await index.table(), index.engine);
  const calls: string[] = [];
  const words: WordFinder = {
    ...finder,
    phrase: (asked, exact) => {
      calls.push(`"${asked}"${exact ? '!' : ''}`);
      return finder.phrase(asked, exact);
    },
  };
  const query = parseQuery(typed);
  const result = await runSearch(query, {
    words,
    vocabulary,
    abbreviations: await index.abbreviations(),
    storiesIn: () => new Set(),
  });
  const names = Object.keys(stories);
  const named = (found: Iterable<number>) => Array.from(found, (story) => names[story] ?? '');
  const ordered = named(await result.ordered());
  expect(named(result.found).sort()).toEqual([...ordered].sort());
  return { found: ordered, absent: result.absent, calls };
}

/** The stories found, in order. */
export async function found(stories: PlainStories, typed: string): Promise<readonly string[]> {
  return (await search(stories, typed)).found;
}
