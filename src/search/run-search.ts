import type { Abbreviations } from './abbreviations.ts';
import type { AskedTime } from './asked-time.ts';
import type { Stories } from './engine.ts';
import { type WordFinder, inAll } from './word-finder.ts';
import { createPlanner, holdsRow, type Planner, type Requirement } from './plan.ts';
import { type Query, queryWords, withoutDates } from './query.ts';
import type { StoryNumber } from './story-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hasAccents } from './words.ts';

/** What a search by words found. */
export interface SearchResult {
  readonly found: Stories;
  /** Words, as typed, that the index doesn't have, so that nothing is found. */
  readonly absent: readonly string[];
  /** Those found whose words stand in a row, each beside the next, in whatever accents. Asked for here, and not before. */
  readonly inRow: () => Promise<Stories>;
  /** The stories found, the best first. What that takes is asked for here, and not before. */
  readonly ordered: () => Promise<readonly StoryNumber[]>;
}

/** What a search is answered from. */
export interface Sources {
  readonly words: WordFinder;
  readonly vocabulary: Vocabulary;
  readonly abbreviations: Abbreviations;
  /** The stories whose own date lies in a time; asked for those of the query alone. */
  readonly storiesIn: (time: AskedTime) => Stories;
}

const NONE: Stories = new Set();

/** Gives the stories that hold a spelling: words in a row, in these accents where that is `exact`. */
type Find = (spelling: string, exact: boolean) => Promise<Stories>;

/** How stories are found: by what they hold, and by their own date. */
interface Ways {
  readonly find: Find;
  readonly storiesIn: Sources['storiesIn'];
}

/**
 * Finds the stories that hold each word and phrase of a query: whole words in any accents, or what abbreviations
 * say instead; a last word that isn't finished may also be the beginning of one. A date is met by stories that hold it in
 * whatever form, and by those whose own date lies in it. The set and its order depend on the query alone, never on
 * what was asked before.
 *
 * Stories stand in tiers: with the accents typed, in a row, then as words; in other accents, in a row, then as words;
 * where nothing was typed with accents the last two alone. Words stand in a row where a story holds each two
 * neighbours side by side, if not all at one place; a quoted phrase stands at one place in any tier.
 * A date is met in all tiers alike, and words on both sides of it stand in no row.
 * Within a tier come first the stories whose own dates lie in more of the dates; of one that is hardly more than two
 * numbers, as `26/3`, those that hold it. Then those whose titles hold more of the words, phrases and dates, in any
 * accents; then the newest. How often a story holds a word makes no difference.
 */
export async function runSearch(
  query: Query,
  { words, vocabulary, abbreviations, storiesIn }: Sources,
): Promise<SearchResult> {
  const planner = createPlanner(vocabulary, abbreviations);
  const plan = planner.plan(query, 'any');
  const absent = planner.absent(
    plan.filter(({ date }) => date === undefined || storiesIn(date.time).size === 0),
  );
  const nothing = {
    found: NONE,
    absent,
    inRow: () => Promise.resolve(NONE),
    ordered: () => Promise.resolve([]),
  };
  if (plan.length === 0 || absent.length > 0) return nothing;

  words.prepare(dateSpellings(plan));
  const find = onceEach(words.phrase);
  const ways: Ways = { find, storiesIn };
  const found = await meetingAll(plan, ways);

  async function tiers(): Promise<readonly (readonly StoryNumber[])[]> {
    const left = new Set(found);
    const better: (readonly StoryNumber[])[] = [];
    for (const tier of betterPlans(query, planner)) {
      if (left.size === 0) break;
      better.push([...(await meetingAll(tier, ways))].filter((story) => left.delete(story)));
    }
    return [...better, [...left]];
  }

  async function ordered(): Promise<readonly StoryNumber[]> {
    if (found.size < 2) return [...found];
    const dates = plan.filter(({ date }) => date);
    const [inTiers, dated, paired, titled] = await Promise.all([
      tiers(),
      countsOf(dates, (requirement) => bestOfDate(requirement, ways)),
      countsOf(pairsOf(query, planner), (requirement) => holding(requirement, find)),
      countsOf(plan, (requirement) => holding(requirement, words.titled)),
    ]);
    return inTiers.flatMap((tier) =>
      tier.toSorted((a, b) => dated(b) - dated(a) || paired(b) - paired(a) || titled(b) - titled(a) || a - b),
    );
  }

  const inRow = (): Promise<Stories> =>
    found.size > 0 && holdsRow(query)
      ? meetingAll(planner.plan(query, 'any', 'row'), ways)
      : Promise.resolve(found);

  return { found, absent, inRow, ordered };
}

/** What the stories of the tiers before the last meet, the best tier first. */
function betterPlans(query: Query, { plan }: Planner): readonly (readonly Requirement[])[] {
  const inRow = holdsRow(query);
  const accented = queryWords(withoutDates(query)).some(hasAccents);
  return [
    ...(accented && inRow ? [plan(query, 'typed', 'row')] : []),
    ...(accented ? [plan(query, 'typed')] : []),
    ...(inRow ? [plan(query, 'any', 'row')] : []),
  ];
}

/**
 * Neighbours among the words of a query: `thôn 5 cổ loa` is two places, and stories that hold both of them come before
 * those that hold their words here and there. None where a row of all words says as much.
 */
function pairsOf(query: Query, { plan }: Planner): readonly Requirement[] {
  if (!holdsRow(query)) return [];
  const pairs = plan(query, 'any', 'row')
    .filter(({ date }) => date === undefined)
    .flatMap(({ words, alternatives: [typed = []] }) =>
      typed.map((pair): Requirement => ({ words, alternatives: [[pair]] })),
    );
  return pairs.length > 1 ? pairs : [];
}

/** In which words texts are asked for the dates of a plan. */
function dateSpellings(plan: readonly Requirement[]): readonly string[] {
  const dates = plan.filter(({ date }) => date).flatMap(({ alternatives }) => alternatives.flat());
  return dates.flatMap(({ spellings }) => spellings);
}

/** Asks for the same only once. */
function onceEach(find: Find): Find {
  const answers = new Map<string, Promise<Stories>>();
  return (spelling, exact) => {
    const key = `${spelling} ${String(exact)}`;
    const answer = answers.get(key) ?? find(spelling, exact);
    answers.set(key, answer);
    return answer;
  };
}

/** The stories that are found for all of the items, asked for one after another while some are left. */
async function forAll<T>(items: readonly T[], find: (item: T) => Promise<Stories>): Promise<Stories> {
  let common: Stories | undefined;
  for (const item of items) {
    const found = await find(item);
    common = common === undefined ? found : inAll([common, found]);
    if (common.size === 0) break;
  }
  return common ?? inAll([]);
}

/** The stories that are found for any of the items. */
async function forAny<T>(items: readonly T[], find: (item: T) => Promise<Stories>): Promise<Stories> {
  const sets: Stories[] = [];
  for (const item of items) sets.push(await find(item));
  const [only] = sets;
  return sets.length === 1 && only ? only : new Set(sets.flatMap((set) => [...set]));
}

/** The stories that hold what is required. */
function holding({ alternatives }: Requirement, find: Find): Promise<Stories> {
  return forAny(alternatives, (asks) =>
    forAll(asks, ({ spellings, exact }) => forAny(spellings, (spelling) => find(spelling, exact))),
  );
}

/** The stories that meet a requirement. */
async function meeting(requirement: Requirement, { find, storiesIn }: Ways): Promise<Stories> {
  const held = await holding(requirement, find);
  return requirement.date ? new Set([...storiesIn(requirement.date.time), ...held]) : held;
}

function meetingAll(plan: readonly Requirement[], ways: Ways): Promise<Stories> {
  return forAll(plan, (requirement) => meeting(requirement, ways));
}

/** The stories for whose sake a date is asked for. */
async function bestOfDate(requirement: Requirement, { find, storiesIn }: Ways): Promise<Stories> {
  const { date } = requirement;
  return date?.isSure === true ? storiesIn(date.time) : holding(requirement, find);
}

/** Gives how many of the requirements a story is found for. */
async function countsOf(
  plan: readonly Requirement[],
  find: (requirement: Requirement) => Promise<Stories>,
): Promise<(story: StoryNumber) => number> {
  const counts = new Map<StoryNumber, number>();
  const meet = await Promise.all(plan.map(find));
  for (const story of meet.flatMap((stories) => [...stories]))
    counts.set(story, (counts.get(story) ?? 0) + 1);
  return (story) => counts.get(story) ?? 0;
}
