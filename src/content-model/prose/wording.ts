import type { Passage } from '../../bulletin/body.ts';
import { repairCharacters } from '../../bulletin/characters.ts';
import type { Language } from '../../bulletin/language.ts';
import { type DoubledAt, findDoubled } from '../rules/doubled-sentences.ts';
import { findMisspelt } from '../rules/misspellings.ts';
import { findNamedPlaces, type PlaceAt } from '../rules/place-names.ts';
import { findRepeated } from '../rules/repeated-words.ts';
import { findPlacedTones, type PlacedTones } from '../rules/tone-placement.ts';
import type { WordsAt } from './lines.ts';

/**
 * What rules about language look at in an article: all that follows from its file alone, so that it is found once for each
 * version of the file. The rules compare it with the words that editors allow and with the gazetteer.
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

/** Wording in which no rule can find anything. */
export const NOTHING_FOUND = {
  misspelt: [],
  tones: { first: [], second: [] },
  repeated: [],
  doubled: [],
  places: [],
} as const satisfies Wording;

/** Looks at the words of an article in its order, its frontmatter's first. */
export function wordingOf(written: readonly Passage[], language: Language): Wording {
  // Characters have rules of their own: words are judged as they are with these corrected, in NFC.
  const passages = written.map((passage) => ({ ...passage, text: repairCharacters(passage.text) }));
  return {
    misspelt: language === 'vi' ? findMisspelt(passages) : [],
    tones: findPlacedTones(passages),
    repeated: findRepeated(passages, language),
    doubled: findDoubled(passages),
    places: findNamedPlaces(passages, language),
  };
}
