import type { Passage } from '../../bulletin/body.ts';
import { lineAt } from './lines.ts';
import { type Placement, placementOf } from './tones.ts';
import type { WordsAt } from './wording.ts';

/** Syllables by how their tone is placed, in lower case. */
export type PlacedTones = Readonly<Record<Placement, readonly WordsAt[]>>;

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
  const all = passages.flatMap(ofPassage);
  const first = all.filter(({ text }) => placementOf(text) === 'first');
  const second = all.filter(({ text }) => placementOf(text) === 'second');
  return first.length > 0 && second.length > 0 ? { first, second } : { first: [], second: [] };
}
