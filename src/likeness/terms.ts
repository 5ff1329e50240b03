import { NO_WORD, scatter, small, type WordNumber, wordNumber } from './word-numbers.ts';
import type { Telling } from './telling.ts';

/** A term, a word or a pair of neighbours, as a digest of 32 bits; capitals make no difference. */
export type TermKey = number;

/** The term that two neighbours are. */
export function pairKey(first: WordNumber, second: WordNumber): TermKey {
  return scatter(Math.imul(small(first), 31) ^ small(second));
}

let room = new Uint32Array(1_024);

/** The terms of a telling, each as often as it stands there, in a list that the next call overwrites. */
export function termKeys(telling: Telling): Uint32Array {
  if (room.length < 2 * telling.length) room = new Uint32Array(4 * telling.length);
  let [count, before] = [0, NO_WORD];
  for (const word of telling) {
    if (word !== NO_WORD) {
      room[count++] = small(word);
      if (before !== NO_WORD) room[count++] = pairKey(before, word);
    }
    before = word;
  }
  return room.subarray(0, count);
}

/** A name as it stands in tellings. */
export type Name = readonly WordNumber[];

/** Names as they are looked for in tellings. */
export function namesOf(names: Iterable<string>): readonly Name[] {
  return Array.from(new Set(names), (name) => name.split(/\s+/).filter(Boolean).map(wordNumber));
}

/** A telling without the words of names, which are as they are written there. */
export function withoutNames(telling: Telling, names: readonly Name[]): Telling {
  const bare = telling.slice();
  for (const name of names) {
    const [first = NO_WORD] = name;
    if (first === NO_WORD) continue;
    for (let at = bare.indexOf(first); at >= 0; at = bare.indexOf(first, at + 1)) {
      if (name.every((word, index) => bare[at + index] === word)) bare.fill(NO_WORD, at, at + name.length);
    }
  }
  return bare;
}
