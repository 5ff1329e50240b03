import { describe, expect, it } from 'vitest';
import { parseQuery, type Query, queryWords } from '../../src/search/query.ts';
import { runSearch } from '../../src/search/run-search.ts';
import { createWordFinder } from '../../src/search/word-finder.ts';
import { foldWord, hasAccents, neighbours, wordsOf } from '../../src/search/words.ts';
import { holds } from './plain-engine.ts';
import { plainIndex, textOf } from './plain-index.ts';
import { createDice } from './random.ts';

const dice = createDice(4);
const SYLLABLES = 'đảng dạng đang viên vien bộ bó bo chi chỉ hóa hoá hoa ủy uỷ xã xa 21 01 QL37'.split(' ');

function text(syllables: number): string {
  return Array.from({ length: syllables }, () => dice.pick(SYLLABLES)).join(dice.pick([' ', ', ', ' – ']));
}

const STORIES = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [
    `story-${at}`,
    [text(1 + dice.roll(3)), text(1 + dice.roll(12))] as const,
  ]),
);
const ALL = Object.values(STORIES);

/** Finished queries; those of some words may hold a quoted phrase. */
const QUERIES = Array.from({ length: 200 }, () => {
  const words = Array.from({ length: 1 + dice.roll(4) }, () => dice.pick(SYLLABLES));
  const quoted = dice.roll(3) === 0 ? dice.roll(words.length) : words.length;
  return `${words.slice(0, quoted).join(' ')} "${words.slice(quoted).join(' ')}" `;
});

/** Both spellings of a tone written in one way. */
function oneTone(given: string): string {
  return given.replaceAll('hoá', 'hóa').replaceAll('uỷ', 'ủy');
}

/** What must stand side by side for words to stand in a row. */
function rows({ terms }: Query): readonly string[] {
  const loose = terms.filter(({ quoted }) => !quoted).flatMap(({ words }) => words);
  const phrases = terms.filter(({ quoted }) => quoted).map(({ words }) => words);
  return [...(loose.length > 0 ? neighbours(loose) : []), ...phrases].map((words) => words.join(' '));
}

/** The stories by the definition of the search: read one by one, and put in order. */
function truth(typed: string): readonly number[] {
  const query = parseQuery(typed);
  const terms = query.terms.map(({ words }) => words.join(' '));
  const accented = queryWords(query).some(hasAccents);

  function tier(story: string): number {
    const all = (parts: readonly string[], exact: boolean): boolean =>
      parts.every((part) => (exact ? holds(oneTone(story), oneTone(part), true) : holds(story, part, false)));
    if (accented && all(rows(query), true)) return 0;
    if (accented && all(terms, true)) return 1;
    return all(rows(query), false) ? 2 : 3;
  }

  function termsInTitle([title]: readonly [string, string]): number {
    const words = new Set(wordsOf(title).map(foldWord));
    return terms.filter((term) =>
      foldWord(term)
        .split(' ')
        .every((word) => words.has(word)),
    ).length;
  }

  const pairs = rows(query);
  const pairsIn = (story: string): number =>
    pairs.length > 1 ? pairs.filter((pair) => holds(story, pair, false)).length : 0;

  return ALL.map((story, number) => ({ number, text: textOf(story), inTitle: termsInTitle(story) }))
    .filter((story) => terms.every((term) => holds(story.text, term, false)))
    .map((story) => ({ ...story, tier: tier(story.text), pairs: pairsIn(story.text) }))
    .sort((a, b) => a.tier - b.tier || b.pairs - a.pairs || b.inTitle - a.inTitle || a.number - b.number)
    .map(({ number }) => number);
}

const TRUTH = new Map(QUERIES.map((typed) => [typed, truth(typed)]));

describe.each([1, 12, Infinity])('any query, the table having phrases in %s stories', (limit) => {
  async function searcher() {
    const index = plainIndex(STORIES, { limit });
    const [vocabulary, abbreviations] = [await index.vocabulary(), await index.abbreviations()];
    const words = createWordFinder(await index.table(), index.engine, limit);
    return async (typed: string) => {
      const { found, ordered } = await runSearch(parseQuery(typed), {
        words,
        vocabulary,
        abbreviations,
        storiesIn: () => new Set(),
      });
      return { found, ordered: await ordered() };
    };
  }

  it('finds the true stories in the true order, the same whatever was asked before', async () => {
    const search = await searcher();
    for (const typed of [...QUERIES, ...QUERIES.toReversed()]) {
      const { found, ordered } = await search(typed);
      expect(ordered, typed).toEqual(TRUTH.get(typed));
      expect(found, typed).toEqual(new Set(ordered));
    }
  });
});
