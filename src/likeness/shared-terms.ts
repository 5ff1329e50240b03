import type { SharedTerm } from '../bulletin/alike.ts';
import { firstIndex } from '../bulletin/binary-search.ts';
import type { Telling } from './telling.ts';
import { linesOf, type Names, NO_WORD, termOfPair, termOfWord, type Terms } from './terms.ts';

/** Words of a term that readers are shown; of a sentence that both have, the beginning. */
const LONGEST = 8;
/** Terms given of two articles. */
const MOST = 3;

/** Whether ascending numbers have one. */
function includes({ numbers }: Terms, wanted: number): boolean {
  return numbers[firstIndex(numbers, (number) => number >= wanted)] === wanted;
}

/** Runs of words, each of which the other article has beside the one before: `giải phóng mặt bằng`; words that it has by themselves. */
function runsIn(words: readonly number[], other: Terms): readonly (readonly [start: number, end: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let start = 0; start < words.length; start++) {
    let end = start;
    while (end + 1 < words.length && hasPair(words[end], words[end + 1], other)) end++;
    const word = words[start] ?? NO_WORD;
    if (end > start || (word !== NO_WORD && includes(other, termOfWord(word)))) runs.push([start, end + 1]);
    start = end;
  }
  return runs;
}

function hasPair(first = NO_WORD, second = NO_WORD, other: Terms): boolean {
  return first !== NO_WORD && second !== NO_WORD && includes(other, termOfPair(first, second));
}

const CAPITAL = /^\p{Lu}/u;

/** Where the part of a run ends that is shown: not within a name. */
function shownEnd(written: readonly string[], start: number, end: number): number {
  const longest = Math.min(end, start + LONGEST);
  let last = longest;
  while (last < end && last > start && [last - 1, last].every((at) => CAPITAL.test(written[at] ?? '')))
    last--;
  return last > start ? last : longest;
}

/** What the words of a run, and its pairs, count together. */
function weigh(words: readonly number[], weightOf: (term: number) => number): number {
  return words.reduce((sum, word, at) => {
    const next = words[at + 1];
    return sum + weightOf(termOfWord(word)) + (next === undefined ? 0 : weightOf(termOfPair(word, next)));
  }, 0);
}

/**
 * What an article's words have in common with another's terms, the most telling first: longer runs before the words in
 * them, and words by themselves only where there is no run, since a syllable says little.
 */
export function sharedTerms(
  telling: Telling,
  names: Names,
  other: Terms,
  weightOf: (term: number) => number,
): readonly SharedTerm[] {
  const written = telling.split('\n').map((line) => line.split(' '));
  const found = new Map<string, SharedTerm & { readonly length: number }>();
  linesOf(telling, names).forEach((words, line) => {
    for (const [start, end] of runsIn(words, other)) {
      const last = shownEnd(written[line] ?? [], start, end);
      const text = written[line]?.slice(start, last).join(' ') ?? '';
      const weight = Math.round(weigh(words.slice(start, last), weightOf) * 10) / 10;
      const key = text.toLowerCase();
      const shown = last < end ? `${text}…` : text;
      if (weight > 0 && !found.has(key)) found.set(key, { words: shown, weight, length: last - start });
    }
  });
  const all = [...found.values()].sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1));
  const runs = all.filter(({ length }) => length > 1);
  const chosen: SharedTerm[] = [];
  for (const { words, weight } of runs.length > 0 ? runs : all) {
    const isNew = chosen.every(
      (each) => !` ${each.words} `.toLowerCase().includes(` ${words.toLowerCase()} `),
    );
    if (isNew && chosen.length < MOST) chosen.push({ words, weight });
  }
  return chosen;
}
