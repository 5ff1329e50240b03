import { compareIds } from '../bulletin/order.ts';
import { longPhrases } from './long-phrases.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import { addStory, placesByWord, type Postings } from './postings.ts';
import type { StoryNumber } from './story-numbers.ts';

/** The stories that hold a word, or words side by side, in these accents. */
export interface TypedForm {
  readonly typed: string;
  readonly stories: readonly StoryNumber[];
  /** Those whose title holds it; of single words alone. */
  readonly titles: readonly StoryNumber[];
}

/** What the table has of a word or phrase, in all the accents that it stands in. */
export interface PhraseEntry {
  /** Without accents. */
  readonly phrase: string;
  readonly forms: readonly TypedForm[];
}

/** What a table is made of. */
export interface TableSources {
  /** The texts of the stories by their numbers, each with its title first. */
  readonly texts: NumberedTexts;
  /** How many words the title of each has. */
  readonly titleLengths: readonly number[];
  /** In how many stories a phrase of more than two words must stand for the table to have it. */
  readonly limit: number;
  /** Phrases of more than two words, without accents, that it has in however few they stand. */
  readonly phrases: readonly string[];
}

/** Where the texts begin among the words. */
function startsOf({ textOf }: NumberedTexts): Uint32Array {
  const starts = new Uint32Array((textOf.at(-1) ?? -1) + 1);
  textOf.forEach((text, at) => {
    if (textOf[at - 1] !== text) starts[text] = at;
  });
  return starts;
}

/**
 * The table of words, in the order of the phrases: each word; each two neighbouring words; phrases of three to six
 * words that stand in many stories, and those asked for.
 */
export function* phraseTable(sources: TableSources): Generator<PhraseEntry> {
  const { texts, titleLengths } = sources;
  const { typed, folded, foldedOf, words, textOf } = texts;
  const [placesOf, starts] = [placesByWord(texts), startsOf(texts)];
  const longer = longPhrases(sources, placesOf);

  function wordEntry(word: number, places: Uint32Array): PhraseEntry {
    const stories: Postings<number> = new Map();
    const titles: Postings<number> = new Map();
    for (const at of places) {
      const [form = 0, text = 0] = [words[at], textOf[at]];
      addStory(stories, form, text);
      if (at - (starts[text] ?? 0) < (titleLengths[text] ?? 0)) addStory(titles, form, text);
    }
    const forms = Array.from(stories, ([form, numbers]) => ({
      typed: typed[form] ?? '',
      stories: numbers,
      titles: titles.get(form) ?? [],
    }));
    return { phrase: folded[word] ?? '', forms };
  }

  function pairEntries(word: number, places: Uint32Array): readonly PhraseEntry[] {
    const secondsOf = new Map<number, Postings<number>>();
    for (const at of places) {
      const [first = 0, second = 0] = [words[at], words[at + 1]];
      if (second === 0) continue;
      const seconds = secondsOf.get(first) ?? new Map<number, number[]>();
      addStory(seconds, second, textOf[at] ?? 0);
      secondsOf.set(first, seconds);
    }
    const pairs = [...secondsOf].flatMap(([first, seconds]) =>
      Array.from(seconds, ([second, stories]) => ({ first, second, stories })),
    );
    const byPhrase = Map.groupBy(pairs, ({ second }) => foldedOf[second] ?? 0);
    return Array.from(byPhrase, ([second, forms]) => ({
      phrase: `${folded[word] ?? ''} ${folded[second] ?? ''}`,
      forms: forms.map(({ first, second, stories }) => ({
        typed: `${typed[first] ?? ''} ${typed[second] ?? ''}`,
        stories,
        titles: [],
      })),
    }));
  }

  const order = folded.map((word, number) => ({ word, number })).slice(1);
  for (const { number } of order.sort((a, b) => compareIds(a.word, b.word))) {
    const places = placesOf(number);
    const entries = [...pairEntries(number, places), ...(longer.get(number) ?? [])];
    for (const entry of [
      wordEntry(number, places),
      ...entries.sort((a, b) => compareIds(a.phrase, b.phrase)),
    ]) {
      yield { ...entry, forms: entry.forms.toSorted((a, b) => compareIds(a.typed, b.typed)) };
    }
  }
}
