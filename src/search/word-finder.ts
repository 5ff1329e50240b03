import type { Engine, Stories } from './engine.ts';
import { FEW } from './few-texts.ts';
import type { PhraseEntry } from './phrase-table.ts';
import type { PhraseTable } from './table-files.ts';
import { LONGEST } from './unclear-phrases.ts';
import { foldWord, letterVariants, neighbours } from './words.ts';

/** What tells in which stories words and phrases stand. Words are typed letters in NFC, parted by one blank. */
export interface WordFinder {
  /** All stories that hold these words side by side, whole; with `exact`, in these accents. */
  readonly phrase: (words: string, exact: boolean) => Promise<Stories>;
  /** The stories whose title holds all of these words, in whatever accents and order. */
  readonly titled: (words: string) => Promise<Stories>;
  /** The phrases asked for so far of which only the parts could be found. */
  readonly unchecked: ReadonlySet<string>;
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
 * Answers from the table of words and pairs, and of the longer phrases that it has. Any other phrase stands at most where
 * each of its parts does; which of these stories hold the whole is asked of `engine`. The table has each phrase of up to
 * {@link LONGEST} words whose parts are held by more than `limit` stories.
 */
export function createWordFinder(table: PhraseTable, engine: Engine, limit = FEW): WordFinder {
  const unchecked = new Set<string>();

  async function held(words: string, exact: boolean): Promise<Stories | undefined> {
    const entry = await table.find(foldWord(words));
    return entry && storiesOf(entry, exact ? words : undefined);
  }

  /** The stories that hold all parts of the table's length of some words, each word with its neighbours. */
  async function holdingParts(each: readonly string[], exact: boolean): Promise<Stories> {
    let parts = await Promise.all(
      neighbours(each).map(async (pair) => (await held(pair.join(' '), exact)) ?? NONE),
    );
    for (let length = 3; length <= Math.min(each.length, LONGEST); length++) {
      const both = neighbours(parts).map(inAll);
      parts = await Promise.all(
        both.map(async (stories, at) => {
          if (stories.size === 0) return stories;
          const found = await held(each.slice(at, at + length).join(' '), exact);
          return found ?? (stories.size > limit ? NONE : stories);
        }),
      );
    }
    return inAll(parts);
  }

  async function phrase(words: string, exact: boolean): Promise<Stories> {
    const [each, found] = [words.split(' '), await held(words, exact)];
    if (found !== undefined || each.length < 3) return found ?? NONE;
    const candidates = await holdingParts(each, exact);
    if (candidates.size === 0) return NONE;
    const holding = await engine.holding({ words, exact }, candidates);
    if (holding === undefined) unchecked.add(words);
    return holding ? inAll([candidates, holding]) : candidates;
  }

  async function titled(words: string): Promise<Stories> {
    const each = foldWord(words)
      .split(' ')
      .map((word) => Promise.all(letterVariants(word).map(table.find)));
    const titles = (entries: readonly (PhraseEntry | undefined)[]): Stories =>
      new Set(entries.flatMap((entry) => entry?.forms ?? []).flatMap((form) => form.titles));
    return inAll((await Promise.all(each)).map(titles));
  }

  function prepare(phrases: readonly string[]): void {
    // Whoever asks for it reports what can't be loaded.
    for (const folded of phrases.map(foldWord)) table.find(folded).catch(() => undefined);
  }

  return { phrase, titled, unchecked, prepare };
}
