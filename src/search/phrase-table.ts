import { compareIds } from '../bulletin/order.ts';
import { longPhrases } from './long-phrases.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import { type Places, placesOfAll, runsOf, sortPlaces, storiesAt } from './places.ts';
import type { StoryNumber } from './story-numbers.ts';

/** The stories that hold a word, or words side by side, in these accents. */
export interface TypedForm {
  readonly typed: string;
  readonly stories: readonly StoryNumber[];
  /** Those whose title holds it; of single words and dates alone. */
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
  /** How many stories may hold the parts of a phrase of more than two words without the table having it. */
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

/** The places of each two neighbours, from those of pairs by their first word. */
function* eachPair(byFirst: readonly Places[], nextFolded: Uint32Array): Generator<Places> {
  for (const ofFirst of byFirst) yield* runsOf(ofFirst, nextFolded);
}

/**
 * The table of words, in the order of the phrases: each word; each two neighbouring words; phrases of three to six
 * words whose parts many stories hold, and those asked for.
 */
export function* phraseTable(sources: TableSources): Generator<PhraseEntry> {
  const { texts, titleLengths } = sources;
  const { typed, folded, foldedOf, words, textOf } = texts;
  const foldedWords = words.map((word) => foldedOf[word] ?? 0);
  const [next, nextFolded] = [words.subarray(1), foldedWords.subarray(1)];
  const places = placesOfAll(foldedWords);
  const starts = startsOf(texts);

  const isInTitle = (at: number): boolean => {
    const text = textOf[at] ?? 0;
    return at - (starts[text] ?? 0) < (titleLengths[text] ?? 0);
  };

  function wordEntry(ofWord: Places): PhraseEntry {
    const forms = runsOf(ofWord, words).map((run) => ({
      typed: typed[words[run[0] ?? 0] ?? 0] ?? '',
      stories: storiesAt(run, textOf),
      titles: storiesAt(run.filter(isInTitle), textOf),
    }));
    return { phrase: folded[foldedWords[ofWord[0] ?? 0] ?? 0] ?? '', forms };
  }

  function pairEntry(ofPair: Places): PhraseEntry {
    const [place = 0] = ofPair;
    const forms = runsOf(ofPair, words).flatMap((ofFirst) => runsOf(ofFirst, next));
    return {
      phrase: `${folded[foldedWords[place] ?? 0] ?? ''} ${folded[nextFolded[place] ?? 0] ?? ''}`,
      forms: forms.map((run) => ({
        typed: `${typed[words[run[0] ?? 0] ?? 0] ?? ''} ${typed[next[run[0] ?? 0] ?? 0] ?? ''}`,
        stories: storiesAt(run, textOf),
        titles: [],
      })),
    };
  }

  const byWord = runsOf(sortPlaces(places, words, typed.length), foldedWords);
  // By the last of these first: a sort keeps the order of those that it finds equal.
  const inPairs = [next, words, nextFolded, foldedWords].reduce(
    (sorted, numbers) => sortPlaces(sorted, numbers, typed.length),
    places.filter((at) => nextFolded[at] !== undefined && nextFolded[at] !== 0),
  );
  const byFirst = runsOf(inPairs, foldedWords);
  const pairs = Map.groupBy(byFirst, (run) => foldedWords[run[0] ?? 0]);
  const longer = longPhrases(sources, byWord, eachPair(byFirst, nextFolded));

  for (const ofWord of byWord) {
    const word = foldedWords[ofWord[0] ?? 0] ?? 0;
    yield wordEntry(ofWord);
    const [ofFirst = places.subarray(0, 0)] = pairs.get(word) ?? [];
    const entries = runsOf(ofFirst, nextFolded).map(pairEntry);
    const long = longer.get(word) ?? [];
    if (long.length === 0) yield* entries;
    else yield* [...entries, ...long].sort((a, b) => compareIds(a.phrase, b.phrase));
  }
}
