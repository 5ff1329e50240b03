import type { GlueSources } from './glued-words.ts';
import type { PhraseEntry } from './phrase-table.ts';
import { syllableOf } from './syllable.ts';
import { type TypedPart, typedParts } from './typed-parts.ts';
import { accentCost, WRONG_ACCENT } from './typing-slips.ts';
import type { Vocabulary } from './vocabulary.ts';
import { asTyped, keyed, type MeantWord, rankOf, type Reading, readingsOf } from './word-readings.ts';
import { foldWord, hasAccents } from './words.ts';

/** What suggestions are made from. */
export interface SuggestionSources extends GlueSources {
  /** How many stories a query finds. */
  readonly count: (query: string) => Promise<number>;
}

/** A word of a query that may have been meant. */
interface PlacedWord extends MeantWord {
  /** In the accents that stories have it in, once they are known. */
  readonly form?: string;
  /** Whether stories have it beside one of its neighbours, often enough that it is no chance. */
  readonly isBorneOut: boolean;
  readonly isKept: boolean;
}

/** A query that may have been meant; the less, the better. */
interface Way {
  readonly words: readonly PlacedWord[];
  readonly score: number;
}

/** Parts of the longest query that is corrected. */
const MOST_PARTS = 16;
/** Pairs that are looked up for each part, ways that are followed, whole queries that are counted. */
const [MOST_PAIRS, MOST_WAYS, MOST_COUNTED] = [16, 8, 3];
/** What it costs to join two parts. */
const JOINED = 0.4;
/** What two words cost that stand nowhere side by side. */
const APART = 0.8;
/** What those gain that stand so: if always together, and for each doubling of the stories. */
const [TOGETHER, PER_DOUBLING] = [0.4, 0.05];
/** The share of a word's stories that have it beside another, from which that is no chance. */
const NO_CHANCE = 0.1;
/**
 * The farthest that a word may be from what was typed which nothing beside it bears out: with accents or so many letters,
 * and else.
 */
const [FARTHEST_ALONE, LONG_WORD, FARTHEST_ALONE_BARE] = [1, 7, 0.7];

function doublings(stories: number): number {
  return PER_DOUBLING * Math.log2(1 + stories);
}

/** The form in which words stand, the accents typed before all, then by how many stories have it. */
function bestForm(entry: PhraseEntry | undefined, typed: readonly string[]) {
  const forms = (entry?.forms ?? []).map((form) => {
    const words = form.typed.split(' ');
    const accents = words
      .map((word, at) => accentCost(typed[at] ?? '', word))
      .reduce((sum, cost) => sum + cost, 0);
    return { words, accents, stories: form.stories.length };
  });
  return forms.sort((a, b) => a.accents - doublings(a.stories) - (b.accents - doublings(b.stories)))[0];
}

/** A way with one word more. */
async function extended(way: Way, meant: MeantWord, { table, vocabulary }: SuggestionSources): Promise<Way> {
  const before = way.words.at(-1);
  const word: PlacedWord = { ...meant, isBorneOut: false, isKept: false };
  const score = way.score + rankOf(word, vocabulary.levelOf);
  if (before === undefined || before.isKept) return { words: [...way.words, word], score };
  const entry = await table.find(`${before.word} ${word.word}`);
  const form = bestForm(entry, [before.form ?? before.typed, word.typed]);
  if (form === undefined) return { words: [...way.words, word], score: score + APART };
  const rarer = Math.min(vocabulary.levelOf(before.word), vocabulary.levelOf(word.word));
  const share = Math.min(1, form.stories / 2 ** (rarer / 2));
  const isBorneOut = share >= NO_CHANCE;
  const [first = '', second = ''] = form.words;
  return {
    words: [
      ...way.words.slice(0, -1),
      { ...before, form: before.form ?? first, isBorneOut: before.isBorneOut || isBorneOut },
      { ...word, form: second, isBorneOut },
    ],
    score: score + form.accents - TOGETHER * share - doublings(form.stories),
  };
}

/** The ways that go on with one of the readings, the best first. */
async function goOn(
  begun: readonly Way[],
  readings: readonly Reading[],
  sources: SuggestionSources,
): Promise<readonly Way[]> {
  const costOf = (reading: Reading): number =>
    reading.reduce((sum, word) => sum + rankOf(word, sources.vocabulary.levelOf), 0);
  const pairs = begun
    .flatMap((way) => readings.map((reading) => ({ way, reading, score: way.score + costOf(reading) })))
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST_PAIRS);
  return Promise.all(
    pairs.map(async ({ way, reading }) => {
      let longer = way;
      for (const word of reading) longer = await extended(longer, word, sources);
      return longer;
    }),
  );
}

/** Whether stories have each of the parts beside the next. */
async function sideBySide(
  parts: readonly TypedPart[],
  { table, vocabulary }: SuggestionSources,
): Promise<readonly boolean[]> {
  const words = parts.map(({ text, isKept }) => (isKept ? undefined : asTyped(text, vocabulary)?.word));
  return Promise.all(
    words.slice(1).map(async (word, at) => {
      const before = words[at];
      if (before === undefined || word === undefined) return false;
      return (await table.find(`${before} ${word}`)) !== undefined;
    }),
  );
}

/** The score of what was typed, where it may be right though no story holds it; a better one is needed to suggest anything. */
function scoreAsTyped(
  parts: readonly TypedPart[],
  beside: readonly boolean[],
  { vocabulary }: SuggestionSources,
): number {
  const mayBeRight = parts.every(
    ({ text, isKept }) => isKept || vocabulary.has(text) || syllableOf(foldWord(text)) !== undefined,
  );
  const isApart = (at: number): boolean =>
    beside[at] === false && parts[at]?.isKept === false && parts[at + 1]?.isKept === false;
  return mayBeRight ? APART * [...beside.keys()].filter(isApart).length : Infinity;
}

/** The ways to read all parts, two neighbours also as one, the best first. */
async function waysToRead(
  parts: readonly TypedPart[],
  beside: readonly boolean[],
  sources: SuggestionSources,
): Promise<readonly Way[]> {
  const { vocabulary } = sources;
  // There is no reason to change those that stand beside a neighbour.
  const stand = parts.map((_, at) => beside[at - 1] === true || beside[at] === true);
  const ways: (readonly Way[])[] = [[{ words: [], score: 0 }]];
  for (const [at, { text, isKept }] of parts.entries()) {
    const begun = ways[at] ?? [];
    if (isKept) {
      const kept = { word: '', typed: text, cost: 0, form: text, isBorneOut: true, isKept };
      ways.push(begun.map(({ words, score }) => ({ words: [...words, kept], score })));
      continue;
    }
    const own = stand[at] === true ? asTyped(text, vocabulary) : undefined;
    const here = await goOn(begun, own ? [[own]] : await readingsOf(text, sources), sources);
    const before = parts[at - 1];
    const isJoint = before !== undefined && !before.isKept && !(own && stand[at - 1] === true);
    const joined = isJoint ? joinedReadings(before.text + text, vocabulary) : [];
    const asOne = await goOn(ways[at - 1] ?? [], joined, sources);
    ways.push([...here, ...asOne].sort((a, b) => a.score - b.score).slice(0, MOST_WAYS));
  }
  return ways.at(-1) ?? [];
}

/** Two parts read as one word: a blank too many. */
function joinedReadings(text: string, vocabulary: Vocabulary): readonly Reading[] {
  return [asTyped(text, vocabulary), keyed(text, vocabulary)].flatMap((word) =>
    word ? [[{ ...word, cost: word.cost + JOINED }]] : [],
  );
}

/** The words of a way in the accents that stories have; undefined where one is too far from what was typed. */
async function shown({ words }: Way, { table }: SuggestionSources): Promise<string | undefined> {
  const forms = await Promise.all(
    words.map(async ({ word, typed, cost, form, isBorneOut }) => {
      if (form !== undefined && (isBorneOut || cost === 0)) return form;
      const best = bestForm(await table.find(word), [typed]);
      if (best === undefined) return typed;
      const isTelling = hasAccents(typed) || typed.length >= LONG_WORD;
      const limit = isTelling ? FARTHEST_ALONE : FARTHEST_ALONE_BARE;
      const isNear = cost === 0 || (cost <= limit && best.accents < WRONG_ACCENT);
      return isNear ? (form ?? best.words.join(' ')) : undefined;
    }),
  );
  return forms.includes(undefined) ? undefined : forms.join(' ');
}

/**
 * The nearest query by the slips of Vietnamese typing that finds stories, in the accents that these have; undefined where
 * none is near enough, or none is better borne out than what was typed. Throws what loading the index throws.
 */
export async function suggest(text: string, sources: SuggestionSources): Promise<string | undefined> {
  const parts = typedParts(text);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const beside = await sideBySide(parts, sources);
  const unchanged = scoreAsTyped(parts, beside, sources);
  const ways = await waysToRead(parts, beside, sources);
  const typed = foldWord(parts.map(({ text }) => text).join(' '));
  const better = ways.filter(({ words, score }) => score < unchanged && words.some(({ cost }) => cost > 0));
  for (const way of better.slice(0, MOST_COUNTED)) {
    const query = await shown(way, sources);
    if (query !== undefined && foldWord(query) !== typed && (await sources.count(query)) > 0) return query;
  }
  return undefined;
}
