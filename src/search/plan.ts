import type { Abbreviations } from './abbreviations.ts';
import { textKeys } from './asked-time.ts';
import type { AskedDate } from './query-dates.ts';
import type { Query, Term } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, letterVariants, neighbours, toneVariants } from './words.ts';

/** The stories that hold any of these spellings, each of words side by side; with `exact`, in these accents. */
export interface Ask {
  readonly spellings: readonly string[];
  readonly exact: boolean;
}

/** What a part of a query asks for: the stories of any alternative, which are those of all its asks. */
export interface Requirement {
  /** As typed. */
  readonly words: readonly string[];
  /** None where the index can have no answer. */
  readonly alternatives: readonly (readonly Ask[])[];
  /** Where the words are a date: stories that lie in it meet the requirement too. */
  readonly date?: AskedDate;
}

/** Whether a word stands for itself in any accents, or in those typed. */
export type Accents = 'any' | 'typed';

/** Whether words in a row, not quoted, may stand anywhere, or each beside the next. */
export type Adjacency = 'anywhere' | 'row';

/** Turns queries into what to ask an index for. A story is found when it meets all requirements. */
export interface Planner {
  readonly plan: (query: Query, accents: Accents, adjacency?: Adjacency) => readonly Requirement[];
  /** The words for whose sake a plan has no answer. */
  readonly absent: (plan: readonly Requirement[]) => readonly string[];
}

/** Words of a query that are asked for together: as a phrase, each two neighbours side by side, or loose. */
interface Piece {
  readonly words: readonly string[];
  readonly as: 'phrase' | 'row' | 'loose' | 'date';
  /** Whether the last word may be a beginning. */
  readonly open: boolean;
  readonly date?: AskedDate | undefined;
}

/** Longer words that an unfinished one may become; each costs the index a call. */
const COMPLETIONS = 8;

/** Ways to say a phrase with its abbreviations written out, or the other way round. */
const MOST_WAYS = 6;

/** Plans for an index with these words. Words that it lacks are never asked for. */
export function createPlanner(vocabulary: Vocabulary, abbreviations: Abbreviations): Planner {
  const isKnown = (spelling: string): boolean => spelling.split(' ').every(vocabulary.has);
  const ask = (spellings: readonly string[], exact: boolean): Ask => ({
    spellings: spellings.filter(isKnown),
    exact,
  });

  function asTyped(words: readonly string[], open: boolean, accents: Accents): Ask {
    const typed = words.join(' ');
    if (accents === 'typed') return ask(toneVariants(typed), true);
    const before = words.slice(0, -1);
    const longer = open ? vocabulary.completions(words.at(-1) ?? '', COMPLETIONS) : [];
    const spellings = [...letterVariants(typed), ...longer.map((word) => [...before, word].join(' '))];
    return ask([...new Set(spellings.map(foldWord))], false);
  }

  /** A short word without its accents would be found everywhere: TU in each "từ". */
  function inOtherWords(words: readonly string[]): Ask {
    const spelling = words.join(' ');
    return words.length === 1 ? ask(toneVariants(spelling), true) : ask([foldWord(spelling)], false);
  }

  function requirement(words: readonly string[], alternatives: readonly (readonly Ask[])[]): Requirement {
    const possible = alternatives.filter((asks) => asks.every(({ spellings }) => spellings.length > 0));
    return { words, alternatives: possible };
  }

  function sideBySide({ words, as, open }: Piece, accents: Accents): Requirement {
    const partsOf = as === 'row' ? neighbours : (whole: readonly string[]) => [whole];
    const parts = partsOf(words);
    const typed = parts.map((part, at) => asTyped(part, open && at === parts.length - 1, accents));
    const others = waysToSay(words, abbreviations).map((way) => partsOf(way).map(inOtherWords));
    return requirement(words, [typed, ...others]);
  }

  function anywhere({ words, open }: Piece, accents: Accents): readonly Requirement[] {
    const word = (at: number): Ask =>
      asTyped(words.slice(at, at + 1), open && at === words.length - 1, accents);
    const expansions = abbreviations.expansions(words);
    return words.flatMap((typed, at) => {
      const within = expansions.find(({ start, end }) => start <= at && at < end);
      if (within === undefined) return [requirement([typed], [[word(at)]])];
      const { start, end, alternatives } = within;
      if (at > start) return [];
      const each = words.slice(start, end).map((_, index) => word(start + index));
      return [
        requirement(words.slice(start, end), [each, ...alternatives.map((way) => [inOtherWords(way)])]),
      ];
    });
  }

  /** Texts that hold a date, in whatever form. */
  function dated(words: readonly string[], date: AskedDate): Requirement {
    const mayBeHeld = (key: string): boolean => key.startsWith('-') || vocabulary.has(key.slice(0, 4));
    const asks = textKeys(date.time).map((key): Ask => ({
      spellings: mayBeHeld(key) ? [key] : [],
      exact: false,
    }));
    return { ...requirement(words, [asks]), date };
  }

  function requirements(piece: Piece, accents: Accents): readonly Requirement[] {
    if (piece.date) return [dated(piece.words, piece.date)];
    return piece.as === 'loose' ? anywhere(piece, accents) : [sideBySide(piece, accents)];
  }

  return {
    plan: (query, accents, adjacency = 'anywhere') =>
      piecesOf(query, adjacency).flatMap((piece) => requirements(piece, accents)),
    absent: (plan) =>
      plan
        .filter(({ alternatives }) => alternatives.length === 0)
        .flatMap(({ words }) => words.filter((word) => !vocabulary.has(word))),
  };
}

/** Whether a term is one of words beside which others may stand in a row. */
export function isLoose({ quoted, date }: Term): boolean {
  return !quoted && date === undefined;
}

/** Whether a query has words in a row that aren't quoted, nor a date. */
export function holdsRow({ terms }: Query): boolean {
  return terms.some((term, at) => at > 0 && isLoose(term) && terms.slice(at - 1, at).every(isLoose));
}

/** Terms that are pieces of one kind, and stand together, are one piece. */
function piecesOf({ terms, finished }: Query, adjacency: Adjacency): readonly Piece[] {
  const pieces: Piece[] = [];
  terms.forEach((term, at) => {
    const { words, date } = term;
    const open = !finished && at === terms.length - 1;
    const as = pieceKind(term, adjacency);
    const before = pieces.at(-1);
    if (['row', 'loose'].includes(as) && before?.as === as)
      pieces.splice(-1, 1, { words: [...before.words, ...words], as, open });
    else pieces.push({ words, as, open, date });
  });
  return pieces;
}

function pieceKind({ words, quoted, date }: Term, adjacency: Adjacency): Piece['as'] {
  if (date) return 'date';
  if (quoted) return 'phrase';
  if (adjacency === 'row') return 'row';
  return words.length === 1 ? 'loose' : 'phrase';
}

/** The other ways to say words side by side, with some or all of their expansions. */
export function waysToSay(
  words: readonly string[],
  abbreviations: Abbreviations,
): readonly (readonly string[])[] {
  // From the last one on: the places of those before stay as they are.
  const expansions = [...abbreviations.expansions(words)].reverse();
  const ways = expansions.reduce<(readonly string[])[]>(
    (said, { start, end, alternatives }) => [
      ...said,
      ...said.flatMap((way) =>
        alternatives.map((other) => [...way.slice(0, start), ...other, ...way.slice(end)]),
      ),
    ],
    [words],
  );
  return ways.slice(1, MOST_WAYS + 1);
}
