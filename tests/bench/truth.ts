import { type FoundStory, indexedText } from '../../src/search/found-story.ts';
import { parseQuery, type Query, queryWords, type Term, withoutDates } from '../../src/search/query.ts';
import {
  foldWord,
  hasAccents,
  letterVariants,
  neighbours,
  toneVariants,
  wordsOf,
} from '../../src/search/words.ts';

/** A text as words between blanks, so that whole words are found by plain search. */
interface PlainText {
  readonly story: string;
  /** The first and the last day that the story may be of. */
  readonly days: readonly [first: string, last: string];
  readonly typed: string;
  readonly folded: string;
}

/** What a plain reading of all texts finds. */
export interface Truth {
  /** Stories that hold all words and phrases of the query, in any accents, or whose dates meet its dates; with their tier: 0 is the best. */
  readonly find: (query: string) => ReadonlyMap<string, number>;
}

/** A date known to the day, the month or the year, from its first day to its last; of months all have 31. */
function daysOf(from: string, to: string): readonly [first: string, last: string] {
  return [`${from}${'-01-01'.slice(from.length - 4)}`, `${to}${'-12-31'.slice(to.length - 4)}`];
}

/** Whether a story may be of the time that is typed, or has the figure of a year in its text. */
function meetsDate({ words, date }: Term, { days, folded }: PlainText): boolean {
  if (date === undefined || !('from' in date.time)) return false;
  const [first, last] = daysOf(date.time.from, date.time.to);
  const isYear = date.time.from.length === 4 && folded.includes(` ${words.at(-1) ?? ''} `);
  return (days[0] <= last && days[1] >= first) || isYear;
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** What stands side by side where the words of a query stand in a row. */
function rowsOf({ terms }: Query): readonly (readonly string[])[] {
  const rows: { readonly words: readonly string[]; readonly quoted: boolean }[] = [];
  for (const { words, quoted } of terms) {
    const before = rows.at(-1);
    if (before && !before.quoted && !quoted)
      rows.splice(-1, 1, { words: [...before.words, ...words], quoted });
    else rows.push({ words, quoted });
  }
  return rows.flatMap(({ words, quoted }) => (quoted ? [words] : neighbours(words)));
}

/**
 * Reads texts from beginning to end. Tiers: the accents typed and the words in a row, the accents typed, the words in a
 * row, the words anywhere. In a row: each two neighbours side by side, of a quoted phrase all words.
 */
export function createTruth(stories: readonly FoundStory[]): Truth {
  const plain = stories.map((story): PlainText => {
    const typed = spaced(wordsOf(indexedText(story)));
    return { story: story.id, days: daysOf(story.date, story.date), typed, folded: foldWord(typed) };
  });

  function find(text: string): ReadonlyMap<string, number> {
    const typed = parseQuery(text);
    const [query, dates] = [withoutDates(typed), typed.terms.filter(({ date }) => date)];
    const [terms, rows] = [query.terms.map(({ words }) => words), rowsOf(query)];
    const accented = queryWords(query).some(hasAccents);
    const folded = (part: readonly string[], { folded: text }: PlainText): boolean =>
      letterVariants(part.join(' ')).some((spelling) => text.includes(` ${foldWord(spelling)} `));
    const exact = (part: readonly string[], { typed }: PlainText): boolean =>
      toneVariants(part.join(' ')).some((spelling) => typed.includes(` ${spelling} `));

    function tier(text: PlainText): number {
      if (accented && rows.every((part) => exact(part, text))) return 0;
      if (accented && terms.every((term) => exact(term, text))) return 1;
      return rows.every((part) => folded(part, text)) ? 2 : 3;
    }

    return new Map(
      plain
        .filter((text) => terms.every((term) => folded(term, text)))
        .filter((text) => dates.every((date) => meetsDate(date, text)))
        .map((text) => [text.story, tier(text)]),
    );
  }

  return { find };
}
