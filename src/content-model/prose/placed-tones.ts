import type { Passage } from '../../bulletin/body.ts';
import { lineAt } from './lines.ts';
import { type Placement, placementOf } from './tones.ts';
import type { WordsAt } from './wording.ts';

/** A syllable of an article, in lower case. */
export interface SyllableAt {
  readonly text: string;
  /** How often it stands there. */
  readonly count: number;
  /** The lines of the file (from 1) that it stands on. */
  readonly lines: readonly number[];
}

/** Syllables by how their tone is placed, each once. */
export type PlacedTones = Readonly<Record<Placement, readonly SyllableAt[]>>;

/** The end of a syllable whose tone could stand on either vowel, then all of the word: few are, so that is looked at last. */
const EITHER = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])(?![\p{L}\p{M}])(?<=(?<word>\p{L}+))/giu;

function ofPassage(passage: Passage): readonly WordsAt[] {
  const text = passage.text.normalize('NFC');
  return [...text.matchAll(EITHER)].map(({ groups: { word = '' } = {}, index }) => ({
    text: word.toLowerCase(),
    line: lineAt({ ...passage, text }, index),
  }));
}

/** The syllables of an article whose tone is placed in the first way and in the second; none where all are placed in one. */
export function placedTones(passages: readonly Passage[]): PlacedTones {
  const syllables = Map.groupBy(passages.flatMap(ofPassage), ({ text }) => text);
  const all = Array.from(syllables, ([text, places]) => ({
    text,
    count: places.length,
    lines: [...new Set(places.map(({ line }) => line))],
  }));
  const first = all.filter(({ text }) => placementOf(text) === 'first');
  const second = all.filter(({ text }) => placementOf(text) === 'second');
  return first.length > 0 && second.length > 0 ? { first, second } : { first: [], second: [] };
}
