import type { Engine, Stories } from './engine.ts';
import type { PhraseEntry } from './phrase-table.ts';
import type { PhraseTable } from './table-files.ts';
import { foldWord, neighbours } from './words.ts';

/** What tells in which stories frequent words stand, and which titles hold any word. */
export interface FrequentWords extends Engine {
  /** The stories whose title holds all of these words, in whatever accents and order. */
  readonly titled: (words: string) => Promise<Stories>;
  /** Begins to load what these words, and words side by side, will be asked for. */
  readonly prepare: (phrases: readonly string[]) => void;
}

const NONE: Stories = new Set();

/** The stories that are in all of the sets; none where there are no sets. */
export function inAll(sets: readonly Stories[]): Stories {
  const [first = NONE, ...others] = sets;
  return new Set([...first].filter((story) => others.every((set) => set.has(story))));
}

function storiesOf(entry: PhraseEntry | undefined, typed?: string): Stories {
  const forms = (entry?.forms ?? []).filter((form) => typed === undefined || form.typed === typed);
  return new Set(forms.flatMap(({ stories }) => stories));
}

/**
 * Answers what a table of frequent words knows: a frequent word; two words of which one is frequent; longer phrases
 * that the table has, or of which some neighbours stand side by side in no story that holds the others so. All else
 * is asked of `rare`, which is the index itself.
 */
export function withFrequentWords(
  table: PhraseTable,
  isFrequent: (folded: string) => boolean,
  rare: Engine,
): FrequentWords {
  const holdsFrequent = (folded: string): boolean => folded.split(' ').some(isFrequent);

  async function titled(words: string): Promise<Stories> {
    const entries = await Promise.all(foldWord(words).split(' ').map(table.find));
    return inAll(entries.map((entry) => new Set((entry?.forms ?? []).flatMap(({ titles }) => titles))));
  }

  async function phrase(words: string, exact: boolean): Promise<Stories> {
    const folded = foldWord(words);
    if (!holdsFrequent(folded)) return rare.phrase(words, exact);
    const entry = await table.find(folded);
    const each = folded.split(' ');
    if (entry !== undefined || each.length < 3) return storiesOf(entry, exact ? words : undefined);
    const pairs = await Promise.all(
      neighbours(each)
        .map((pair) => pair.join(' '))
        .filter(holdsFrequent)
        .map(table.find),
    );
    const holdPairs = inAll(pairs.map((pair) => storiesOf(pair)));
    return holdPairs.size === 0 ? NONE : rare.phrase(words, exact);
  }

  function prepare(phrases: readonly string[]): void {
    // What can't be loaded is told by whoever asks for it.
    for (const folded of phrases.map(foldWord).filter(holdsFrequent))
      table.find(folded).catch(() => undefined);
  }

  return { phrase, titled, prepare };
}
