import { countTexts, type NumberedTexts } from './numbered-texts.ts';

/** Where phrases of one length stand: for each word of the texts the number of the phrase that begins there, or 0. */
type Beginnings = Uint32Array;

/** Words of the longest phrases: a sentence that a thousand stories share would else bring hundreds. */
const LONGEST = 6;

/** The phrases of one word more: those that a phrase and the next one make together, in `limit` texts at least. */
function longer(phrases: Beginnings, textOf: Uint32Array, limit: number): Beginnings | undefined {
  const radix = phrases.reduce((most, number) => Math.max(most, number), 0) + 1;
  const keyAt = (at: number): number => {
    const [first = 0, second = 0] = [phrases[at], phrases[at + 1]];
    return first === 0 || second === 0 ? 0 : first * radix + second;
  };
  const texts = new Map<number, { count: number; last: number }>();
  phrases.forEach((_, at) => {
    const [key, text] = [keyAt(at), textOf[at] ?? 0];
    if (key === 0) return;
    const seen = texts.get(key);
    if (seen === undefined) texts.set(key, { count: 1, last: text });
    else if (seen.last !== text) [seen.count, seen.last] = [seen.count + 1, text];
  });
  const frequent = [...texts].filter(([, { count }]) => count >= limit);
  if (frequent.length === 0) return undefined;
  const numbers = new Map(frequent.map(([key], index) => [key, index + 1]));
  return phrases.map((_, at) => numbers.get(keyAt(at)) ?? 0);
}

/**
 * Where the phrases of three to six words stand that are in `limit` texts at least: `found` is told the place of their first word and their length, phrases of one length in the order of the texts.
 */
export function frequentPhrases(
  texts: NumberedTexts,
  limit: number,
  found: (at: number, length: number) => void,
): void {
  const { foldedOf, words, textOf } = texts;
  const counts = countTexts(texts);
  let phrases: Beginnings | undefined = words.map((word) => {
    const folded = foldedOf[word] ?? 0;
    return (counts[folded] ?? 0) >= limit ? folded : 0;
  });
  for (let length = 2; length <= LONGEST; length++) {
    phrases = longer(phrases, textOf, limit);
    if (phrases === undefined) return;
    if (length < 3) continue;
    phrases.forEach((phrase, at) => {
      if (phrase > 0) found(at, length);
    });
  }
}
