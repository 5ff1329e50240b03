import type { Rarity } from './chance.ts';
import { bucketsOf, eachTerm } from './term-buckets.ts';
import type { Telling } from './telling.ts';

/** Lists of numbers, one after another: each begins where `starts` says, and ends where the next one begins. */
export interface Lists {
  readonly starts: Uint32Array;
  /** Twice what the list holds, ascending, and one more where an article has the term strongly: twice, or in its title. */
  readonly entries: Uint32Array;
}

/** What an entry of a list is about: the number of a term, or the position of an article. */
export const numberOf = (entry: number): number => entry >>> 1;

/** How strongly an article has a term: 1, or 2 where it has it twice or in its title. */
export const strengthOf = (entry: number): number => 1 + (entry & 1);

/** The terms that count, numbered from 0, and the articles that have them. */
export interface Postings {
  readonly keys: Uint32Array;
  /** What each term counts. */
  readonly rarities: Uint8Array;
  /** Articles by term, and terms by article. */
  readonly articles: Lists;
  readonly terms: Lists;
}

/** Lists by article of what is in lists by term. */
function turned({ starts, entries }: Lists, size: number): Lists {
  const ends = new Uint32Array(size + 1);
  for (const entry of entries) ends[numberOf(entry)] = (ends[numberOf(entry)] ?? 0) + 1;
  let total = 0;
  for (let at = 0; at <= size; at++) ends[at] = total += ends[at] ?? 0;
  const all = new Uint32Array(entries.length);
  // From the last term on: each list is filled from its end, which is moved to its start.
  for (let term = starts.length - 2; term >= 0; term--) {
    for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
      const entry = entries[place] ?? 0;
      const end = (ends[numberOf(entry)] ?? 0) - 1;
      ends[numberOf(entry)] = end;
      all[end] = 2 * term + (entry & 1);
    }
  }
  return { starts: ends, entries: all };
}

/** Makes the postings of so many articles, at most a million; `tellingAt` gives what each tells. */
export function postingsOf(
  size: number,
  tellingAt: (position: number) => Telling,
  { most, rarityOf }: Rarity,
): Postings {
  const [keys, rarities, starts]: [number[], number[], number[]] = [[], [], [0]];
  const buckets = bucketsOf(size, tellingAt, most);
  const entries = new Uint32Array(buckets.entries.length);
  let length = 0;
  eachTerm(buckets, (key, positions) => {
    const start = length;
    for (const position of positions) {
      const last = length - 1;
      if (length > start && numberOf(entries[last] ?? 0) === position) entries[last] = 2 * position + 1;
      else entries[length++] = 2 * position;
    }
    const count = length - start;
    if (count < 2 || count > most) {
      length = start;
      return;
    }
    keys.push(key);
    rarities.push(rarityOf(count));
    starts.push(length);
  });
  const articles = { starts: Uint32Array.from(starts), entries: entries.slice(0, length) };
  return {
    keys: Uint32Array.from(keys),
    rarities: Uint8Array.from(rarities),
    articles,
    terms: turned(articles, size),
  };
}
