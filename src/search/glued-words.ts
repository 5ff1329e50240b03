import type { Abbreviations } from './abbreviations.ts';
import { MOST_WORDS, type Query, queryWords, type Term } from './query.ts';
import { syllableOf } from './syllable.ts';
import type { PhraseTable } from './table-files.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, letterVariants, neighbours } from './words.ts';

/** What tells which words there are, and which stand side by side. */
export interface GlueSources {
  readonly vocabulary: Vocabulary;
  readonly abbreviations: Abbreviations;
  readonly table: PhraseTable;
}

/** Letters of a word that is parted, and of its parts; of other words than syllables fewer are too often anything. */
const [LONGEST, LONGEST_PART, SHORTEST_FOREIGN] = [40, 12, 4];
/** What each part takes from the sum of the levels of all: few parts are better than many frequent ones. */
const COST_OF_PART = 24;
/** Ways to part the same letters that are looked at. */
const MOST_WAYS = 4;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A way to part letters. */
interface Way {
  readonly score: number;
  readonly parts: readonly string[];
}

function isAbbreviation(word: string, { abbreviations }: GlueSources): boolean {
  return word.length > 1 && abbreviations.expansions([word, '']).length > 0;
}

/** Whether letters may be one of the words that were run together; two may be an abbreviation before a name. */
function isPart(letters: string, isFirst: boolean, sources: GlueSources): boolean {
  const folded = foldWord(letters);
  if ((isFirst || letters.length > 2) && isAbbreviation(letters, sources)) return true;
  if (!sources.vocabulary.has(folded)) return false;
  if (syllableOf(folded) === undefined) return folded.length >= SHORTEST_FOREIGN;
  const tones = letters.normalize('NFD').match(TONES)?.length ?? 0;
  return tones < 2 && (folded.length > 1 || folded === 'y');
}

/** Ways to part a run of letters into words, those of few and frequent parts first. */
function waysToPart(letters: string, sources: GlueSources): readonly (readonly string[])[] {
  const ways: (readonly Way[])[] = [[{ score: 0, parts: [] }]];
  for (let end = 1; end <= letters.length; end++) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const [before, part] = [ways[start] ?? [], letters.slice(start, end)];
      if (before.length === 0 || !isPart(part, start === 0, sources)) continue;
      const gain = sources.vocabulary.levelOf(part) - COST_OF_PART;
      here.push(...before.map(({ score, parts }) => ({ score: score + gain, parts: [...parts, part] })));
    }
    ways.push(here.sort((a, b) => b.score - a.score).slice(0, MOST_WAYS));
  }
  return (ways.at(-1) ?? []).map(({ parts }) => parts).filter((parts) => parts.length > 1);
}

/**
 * The words that a run of letters is made of, each of which stands beside the next in some story, in the accents typed;
 * undefined where it is of none. Throws what loading the table throws.
 */
export async function partsOf(word: string, sources: GlueSources): Promise<readonly string[] | undefined> {
  if (word.length > LONGEST || !/^\p{L}+$/u.test(word)) return undefined;
  for (const way of waysToPart(word, sources)) {
    const pairs = neighbours(way).filter((pair) => !pair.some((part) => isAbbreviation(part, sources)));
    const entries = await Promise.all(pairs.map((pair) => sources.table.find(foldWord(pair.join(' ')))));
    if (!entries.includes(undefined)) return way;
  }
  return undefined;
}

async function partedWords({ words, byCapitals = words }: Term, sources: GlueSources, isOpen: boolean) {
  const { vocabulary } = sources;
  const isBeginning = (word: string, at: number): boolean =>
    isOpen && at === words.length - 1 && vocabulary.completions(word, 1).length > 0;
  const isKnown = (word: string): boolean =>
    letterVariants(word).some(vocabulary.has) || isAbbreviation(word, sources);
  if (words.every((word, at) => isKnown(word) || isBeginning(word, at))) return words;
  const parts = await Promise.all(
    byCapitals.map(async (word) => (isKnown(word) ? [word] : await partsOf(word, sources))),
  );
  return parts.includes(undefined) ? words : parts.flatMap((some) => some ?? []);
}

/**
 * A query whose words that the index lacks are parted into those that it has, which stand side by side: `#đảngviên`,
 * `XayDungDang`. Throws what loading the table throws.
 */
export async function parted(query: Query, sources: GlueSources): Promise<Query> {
  const last = query.terms.at(-1);
  const terms = await Promise.all(
    query.terms.map(async (term) => {
      if (term.date) return term;
      return { ...term, words: await partedWords(term, sources, term === last && !query.finished) };
    }),
  );
  return queryWords({ terms }).length > 2 * MOST_WORDS ? query : { ...query, terms };
}
