import type { Passage } from '../../bulletin/body.ts';
import { repairCharacters } from '../../bulletin/characters.ts';
import type { Language } from '../../bulletin/language.ts';
import { type DoubledAt, doubledSentences } from './doubled.ts';
import { misspeltWords } from './misspelt.ts';
import { type PlaceAt, placesNamed } from './named-places.ts';
import { repeatedWords } from './repeated.ts';
import { placedTones, type PlacedTones } from './placed-tones.ts';

/** Words of an article, and the line of its file (from 1) that they stand on. */
export interface WordsAt {
  readonly text: string;
  readonly line: number;
}

/**
 * What rules about language look at in an article: all that its file alone can tell, so that it is found once for each
 * version of the file. What editors allow, and what the gazetteer says, is for the rules to hold it against.
 */
export interface Wording {
  /** Words with syllables that Vietnamese spelling doesn't allow, each once. */
  readonly misspelt: readonly WordsAt[];
  /** Syllables whose tone is placed in one of two ways, where the article has both. */
  readonly tones: PlacedTones;
  /** Words written twice running: `của của`. */
  readonly repeated: readonly WordsAt[];
  readonly doubled: readonly DoubledAt[];
  /** Places named with their kind, each once. */
  readonly places: readonly PlaceAt[];
}

/** Wording that leaves no doubt. */
export const NO_DOUBT = {
  misspelt: [],
  tones: { first: [], second: [] },
  repeated: [],
  doubled: [],
  places: [],
} as const satisfies Wording;

/** Looks at the words of an article in its order, its frontmatter's first. */
export function wordingOf(written: readonly Passage[], language: Language): Wording {
  // Characters have rules of their own: what was meant is what the words are judged by.
  const passages = written.map((passage) => ({ ...passage, text: repairCharacters(passage.text) }));
  const vietnamese = language === 'vi';
  return {
    misspelt: vietnamese ? misspeltWords(passages) : [],
    tones: placedTones(passages),
    repeated: repeatedWords(passages, language),
    doubled: doubledSentences(passages),
    places: placesNamed(passages, language),
  };
}
