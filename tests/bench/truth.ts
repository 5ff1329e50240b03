import { type FoundStory, indexedText } from '../../src/search/found-story.ts';
import { parseQuery, type Query, queryWords } from '../../src/search/query.ts';
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
  readonly typed: string;
  readonly folded: string;
}

/** What a plain reading of all texts finds. */
export interface Truth {
  /** Stories that hold all words and phrases of the query, in any accents, with their tier: 0 is the best. */
  readonly find: (query: string) => ReadonlyMap<string, number>;
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
    return { story: story.id, typed, folded: foldWord(typed) };
  });

  function find(text: string): ReadonlyMap<string, number> {
    const query = parseQuery(text);
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
        .map((text) => [text.story, tier(text)]),
    );
  }

  return { find };
}
