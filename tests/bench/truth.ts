import { fromSurrogates } from '../../src/search/surrogates.ts';
import { parseQuery, queryWords } from '../../src/search/query.ts';
import { foldWord, hasAccents, toneVariants, wordsOf } from '../../src/search/words.ts';

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

/** The text of a synthetic record, which holds no entities. */
export function plainText(html: string): string {
  return fromSurrogates(html).replaceAll(/<[^>]*>/g, ' ');
}

/**
 * Reads texts from beginning to end. Tiers: the accents typed and the words side by side, the accents typed,
 * the words side by side, the words anywhere.
 */
export function createTruth(records: readonly { readonly story: string; readonly html: string }[]): Truth {
  const plain = records.map(({ story, html }): PlainText => {
    const typed = spaced(wordsOf(plainText(html)));
    return { story, typed, folded: foldWord(typed) };
  });

  function find(text: string): ReadonlyMap<string, number> {
    const query = parseQuery(text);
    const words = queryWords(query);
    const terms = query.terms.map((term) => term.words);
    const accented = words.some(hasAccents);
    const folded = (part: readonly string[], { folded: text }: PlainText): boolean =>
      text.includes(foldWord(spaced(part)));
    const exact = (part: readonly string[], { typed }: PlainText): boolean =>
      toneVariants(part.join(' ')).some((spelling) => typed.includes(` ${spelling} `));

    function tier(text: PlainText): number {
      if (accented && exact(words, text)) return 0;
      if (accented && terms.every((term) => exact(term, text))) return 1;
      return folded(words, text) ? 2 : 3;
    }

    return new Map(
      plain
        .filter((text) => terms.every((term) => folded(term, text)))
        .map((text) => [text.story, tier(text)]),
    );
  }

  return { find };
}
