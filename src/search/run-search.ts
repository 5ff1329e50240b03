import type { Abbreviations } from './abbreviations.ts';
import type { Engine, Hit } from './engine.ts';
import { type Ask, asPhrases, createPlanner, type Planner, type Requirement } from './plan.ts';
import { type Query, queryWords } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hasAccents } from './words.ts';

/** What a search by words found. */
export interface SearchResult {
  /** The best first, each story once. The scores of different searches can't be compared. */
  readonly hits: readonly Hit[];
  /** Words, as typed, that the index doesn't have, so that nothing is found. */
  readonly absent: readonly string[];
}

type Fragment = string;

/**
 * Finds the stories that hold each word and phrase of a query: whole words in any accents, or what abbreviations
 * say instead; a last word that isn't finished may also be the beginning of one. The set depends on the query
 * alone, never on what was asked before.
 *
 * Stories stand in tiers: with the accents typed, as one phrase, then as words; in other accents, as one phrase,
 * then as words; where nothing was typed with accents the last two alone. Within a tier the engine's ranking counts.
 *
 * Calls to the engine, one after another: `n` words cost `n` and, where more than one story is left, one for
 * the phrase and one for the ranking; accents cost up to `n + 1` more, and each other spelling of a tone, each
 * abbreviation, and each completion (8 at most) one. Absent words cost none.
 */
export async function runSearch(
  query: Query,
  engine: Engine,
  vocabulary: Vocabulary,
  abbreviations: Abbreviations,
): Promise<SearchResult> {
  const planner = createPlanner(vocabulary, abbreviations);
  const words = planner.plan(query, 'any');
  const absent = planner.absent(words);
  if (words.length === 0 || absent.length > 0) return { hits: [], absent };

  const meets = createAsking(engine);
  const found = await meets(words);
  if (found.length < 2) return { hits: inOrder([found], []), absent };

  const left = new Set(found);
  const tiers: (readonly Fragment[])[] = [];
  for (const plan of betterPlans(query, planner)) {
    if (left.size > 0) tiers.push((await meets(plan)).filter((fragment) => left.delete(fragment)));
  }
  const ranking = await engine.ranked(queryWords(query).join(' '), false);
  return { hits: inOrder([...tiers, [...left]], ranking), absent };
}

/** What the stories of the tiers before the last meet, the best tier first. */
function betterPlans(query: Query, { plan }: Planner): readonly (readonly Requirement[])[] {
  const phrases = asPhrases(query);
  const joined = phrases.terms.length < query.terms.length ? [phrases] : [];
  const accented = queryWords(query).some(hasAccents) ? [...joined, query] : [];
  return [...accented.map((asked) => plan(asked, 'typed')), ...joined.map((asked) => plan(asked, 'any'))];
}

/** Answers plans; what was asked once isn't asked again. */
function createAsking(engine: Engine): (plan: readonly Requirement[]) => Promise<readonly Fragment[]> {
  const answers = new Map<string, readonly Fragment[]>();

  async function phrase(words: string, exact: boolean): Promise<readonly Fragment[]> {
    const key = `${words} ${String(exact)}`;
    const answer = answers.get(key) ?? (await engine.phrase(words, exact)).map(({ fragment }) => fragment);
    answers.set(key, answer);
    return answer;
  }

  async function answerTo({ spellings, exact }: Ask): Promise<readonly Fragment[]> {
    const found = new Set<Fragment>();
    for (const spelling of spellings)
      for (const fragment of await phrase(spelling, exact)) found.add(fragment);
    return [...found];
  }

  async function withAll<T>(
    items: readonly T[],
    find: (item: T) => Promise<readonly Fragment[]>,
  ): Promise<readonly Fragment[]> {
    let common: readonly Fragment[] | undefined;
    for (const item of items) {
      const found: ReadonlySet<Fragment> = new Set(await find(item));
      common = common === undefined ? [...found] : common.filter((fragment) => found.has(fragment));
      if (common.length === 0) break;
    }
    return common ?? [];
  }

  async function meeting({ alternatives }: Requirement): Promise<readonly Fragment[]> {
    const found = new Set<Fragment>();
    for (const asks of alternatives)
      for (const fragment of await withAll(asks, answerTo)) found.add(fragment);
    return [...found];
  }

  return (plan) => withAll(plan, meeting);
}

/** The tiers one after another, each by score; stories of one score as the ranking has them, those without at the end. */
function inOrder(tiers: readonly (readonly Fragment[])[], ranking: readonly Hit[]): readonly Hit[] {
  const places = new Map(ranking.map(({ fragment, score }, place) => [fragment, { score, place }]));
  const unranked = { score: 0, place: ranking.length };
  return tiers.flatMap((tier) =>
    tier
      .map((fragment) => ({ fragment, ...(places.get(fragment) ?? unranked) }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ fragment, score }) => ({ fragment, score })),
  );
}
