import { expect } from 'vitest';
import { withFrequentWords } from '../../src/search/frequent-words.ts';
import { parseQuery } from '../../src/search/query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { plainIndex, type PlainStories } from './plain-index.ts';

const ABBREVIATIONS = { HĐND: 'Hội đồng nhân dân', TU: 'Tỉnh ủy' };

/** Searches stories, of which those in front are newer; results in order, words that are absent, and calls to the engine. */
export async function search(stories: PlainStories, typed: string, limit = Infinity) {
  const index = plainIndex(stories, { limit, abbreviations: ABBREVIATIONS });
  const vocabulary = await index.vocabulary();
  const words = withFrequentWords(await index.table(), vocabulary.isFrequent, await index.engine());
  const query = parseQuery(typed);
  const result = await runSearch(
    query,
    { words, vocabulary, abbreviations: await index.abbreviations() },
    'order',
  );
  const names = Object.keys(stories);
  const named = (found: Iterable<number>) => Array.from(found, (story) => names[story] ?? '');
  const ordered = named(await result.ordered());
  expect(named(result.found).sort()).toEqual([...ordered].sort());
  return { found: ordered, absent: result.absent, calls: index.calls };
}

/** The stories found, in order. */
export async function found(stories: PlainStories, typed: string): Promise<readonly string[]> {
  return (await search(stories, typed)).found;
}
