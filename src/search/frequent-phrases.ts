import { countTexts, type NumberedTexts } from './numbered-texts.ts';
import { placesByNumber } from './places.ts';

/** Where phrases of one length stand: for each word of the texts the number of the phrase that begins there, or 0. */
interface Phrases {
  readonly beginnings: Uint32Array;
  /** How many numbers there are, with the 0. */
  readonly count: number;
  readonly placesOf: (phrase: number) => Uint32Array;
}

function phrasesAt(beginnings: Uint32Array, count: number): Phrases {
  return { beginnings, count, placesOf: placesByNumber(beginnings, count) };
}

/** Words of the longest phrases: a sentence that a thousand stories share would else bring hundreds. */
const LONGEST = 6;

/** Gives numbers to those that stand in `limit` texts at least. */
class TextCounts {
  readonly #limit: number;
  readonly #counts: Uint32Array;
  readonly #last: Int32Array;
  readonly #met: number[] = [];

  constructor(size: number, limit: number) {
    this.#limit = limit;
    this.#counts = new Uint32Array(size);
    this.#last = new Int32Array(size);
  }

  add(thing: number, text: number): void {
    const count = this.#counts[thing] ?? 0;
    if (count > 0 && this.#last[thing] === text) return;
    if (count === 0) this.#met.push(thing);
    this.#counts[thing] = count + 1;
    this.#last[thing] = text;
  }

  /** Those met in enough texts; forgets all. */
  take(): readonly number[] {
    const enough = this.#met.filter((thing) => (this.#counts[thing] ?? 0) >= this.#limit);
    for (const thing of this.#met) this.#counts[thing] = 0;
    this.#met.length = 0;
    return enough;
  }
}

/** The phrases of one word more: those that a phrase and the next one make together, in `limit` texts at least. */
function longer({ beginnings, count, placesOf }: Phrases, textOf: Uint32Array, limit: number): Phrases {
  const counts = new TextCounts(count, limit);
  const numbers = new Uint32Array(count);
  const found = new Uint32Array(beginnings.length);
  let next = 1;
  for (let first = 1; first < count; first++) {
    const places = placesOf(first);
    if (places.length < limit) continue;
    for (const at of places) {
      const second = beginnings[at + 1] ?? 0;
      if (second > 0) counts.add(second, textOf[at] ?? 0);
    }
    const seconds = counts.take();
    for (const second of seconds) numbers[second] = next++;
    for (const at of places) found[at] = numbers[beginnings[at + 1] ?? 0] ?? 0;
    for (const second of seconds) numbers[second] = 0;
  }
  return phrasesAt(found, next);
}

/**
 * The phrases of three to six words that are in `limit` texts at least: `found` is given the places of the first word
 * of each, in the order of the texts, and how many words it has.
 */
export function frequentPhrases(
  texts: NumberedTexts,
  limit: number,
  found: (places: Uint32Array, length: number) => void,
): void {
  const { folded, foldedOf, words, textOf } = texts;
  const counts = countTexts(texts);
  const frequent = words.map((word) => {
    const number = foldedOf[word] ?? 0;
    return (counts[number] ?? 0) >= limit ? number : 0;
  });
  let phrases = phrasesAt(frequent, folded.length);
  for (let length = 2; length <= LONGEST; length++) {
    phrases = longer(phrases, textOf, limit);
    if (length < 3) continue;
    for (let phrase = 1; phrase < phrases.count; phrase++) found(phrases.placesOf(phrase), length);
  }
}
