/** A story's place among all that the index of a language has: 0 is the newest. */
export type StoryNumber = number;

/** A digit of 5 bits: the first half ends a number, the second half goes on. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const MORE = 1 << BITS;
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/**
 * Writes ascending numbers as the gaps between them, each in digits of 5 bits, the lowest first. So numbers close
 * together are runs of a few letters, which hosts compress: 10,000 of 10,000 take no more than 10 of them.
 */
export function encodeNumbers(ascending: readonly StoryNumber[]): string {
  let text = '';
  let before = -1;
  for (const number of ascending) {
    let gap = number - before - 1;
    for (; gap >= MORE; gap = Math.floor(gap / MORE)) text += DIGITS.charAt(MORE + (gap % MORE));
    text += DIGITS.charAt(gap);
    before = number;
  }
  return text;
}

/** Reads what {@link encodeNumbers} wrote. Throws a RangeError when it is anything else. */
export function decodeNumbers(text: string): readonly StoryNumber[] {
  const numbers: StoryNumber[] = [];
  let before = -1;
  let [gap, place] = [0, 1];
  for (const digit of text) {
    const value = VALUES.get(digit) ?? NaN;
    gap += (value % MORE) * place;
    place *= MORE;
    if (value >= MORE) continue;
    if (Number.isNaN(gap)) break;
    before += gap + 1;
    numbers.push(before);
    [gap, place] = [0, 1];
  }
  if (place > 1) throw new RangeError('These are no numbers. Build the search index again.');
  return numbers;
}
