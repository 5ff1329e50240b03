import type { NumberedTexts } from './numbered-texts.ts';
import { type Places, placesByNumber, storiesAt } from './places.ts';

/** Where phrases of one length stand: for each word of the texts the number of the phrase that begins there, or 0. */
interface Phrases {
  readonly beginnings: Uint32Array;
  /** How many numbers there are, with the 0. */
  readonly count: number;
  readonly placesOf: (phrase: number) => Places;
}

function phrasesAt(beginnings: Uint32Array, count: number): Phrases {
  return { beginnings, count, placesOf: placesByNumber(beginnings, count) };
}

/** Words of the longest phrases: a sentence that a thousand stories share would else bring hundreds. */
export const LONGEST = 6;

/** Pairs that more than `limit` texts hold; `pairs` are the places of each. */
function commonPairs(pairs: Iterable<Places>, { words, textOf }: NumberedTexts, limit: number): Phrases {
  const beginnings = new Uint32Array(words.length);
  let next = 1;
  for (const places of pairs) {
    // As often at least as texts: most pairs end here.
    if (places.length <= limit || storiesAt(places.toSorted(), textOf).length <= limit) continue;
    for (const at of places) beginnings[at] = next;
    next++;
  }
  return phrasesAt(beginnings, next);
}

/** The phrases of one word more: those that a phrase and the next one make together, where more than `limit` texts hold both. */
function longer({ beginnings, count, placesOf }: Phrases, textOf: Uint32Array, limit: number): Phrases {
  const found = new Uint32Array(beginnings.length);
  const textsOf = Array.from({ length: count }, (_, phrase) => storiesAt(placesOf(phrase), textOf));
  const isCommon = (phrase: number): boolean => (textsOf[phrase]?.length ?? 0) > limit;
  const numbers = new Uint32Array(count);
  const heldBy = new Uint32Array((textOf.at(-1) ?? 0) + 1);
  let next = 1;
  for (let first = 1; first < count; first++) {
    if (!isCommon(first)) continue;
    const places = placesOf(first);
    const seconds = new Set(places.map((at) => beginnings[at + 1] ?? 0));
    for (const text of textsOf[first] ?? []) heldBy[text] = first;
    for (const second of seconds) {
      const both = isCommon(second) ? (textsOf[second] ?? []).filter((text) => heldBy[text] === first) : [];
      numbers[second] = both.length > limit ? next++ : 0;
    }
    for (const at of places) found[at] = numbers[beginnings[at + 1] ?? 0] ?? 0;
  }
  return phrasesAt(found, next);
}

/**
 * The phrases of three to six words whose parts, each a word shorter, don't tell well enough where they stand: more than
 * `limit` texts hold both. `pairs` are the places of each two neighbours. `found` is given the places of the first word of
 * each phrase, in the order of the texts, and how many words it has.
 */
export function unclearPhrases(
  texts: NumberedTexts,
  pairs: Iterable<Places>,
  limit: number,
  found: (places: Places, length: number) => void,
): void {
  let phrases = commonPairs(pairs, texts, limit);
  for (let length = 3; length <= LONGEST; length++) {
    phrases = longer(phrases, texts.textOf, limit);
    for (let phrase = 1; phrase < phrases.count; phrase++) found(phrases.placesOf(phrase), length);
  }
}
