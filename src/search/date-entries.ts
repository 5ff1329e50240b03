import { compareIds } from '../bulletin/order.ts';
import { keysOf } from './asked-time.ts';
import { datesIn, plainWord } from './date-grammar.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import type { PhraseEntry } from './phrase-table.ts';
import type { StoryNumber } from './story-numbers.ts';

/** Words before and behind a number among which a date with it may stand. */
const AROUND = 8;

/** The parts of a text that have numbers, each from a word to before another: of most texts a small part. */
function partsWithNumbers(isNumber: (at: number) => boolean, start: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = start; at < end; at++) {
    if (!isNumber(at)) continue;
    const before = parts.at(-1);
    const from = Math.max(start, at - AROUND);
    if (before && from <= before.to) parts.splice(-1, 1, { from: before.from, to: at + AROUND });
    else parts.push({ from, to: at + AROUND });
  }
  return parts.map(({ from, to }) => ({ from, to: Math.min(to, end) }));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

interface Held {
  readonly stories: StoryNumber[];
  readonly titles: StoryNumber[];
}

function add(stories: StoryNumber[], story: StoryNumber): void {
  if (stories.at(-1) !== story) stories.push(story);
}

/**
 * The entries of the dates that stand in texts, in whatever form, by the keys of their times and in their order. A day has three:
 * itself, its month, and the day of each year. A year is a word, and has the entry of that.
 */
export function dateEntries(texts: NumberedTexts, titleLengths: readonly number[]): readonly PhraseEntry[] {
  const { typed, words, textOf } = texts;
  const plain = typed.map(plainWord);
  const numbers = Uint8Array.from(typed, (word) => Number(/^\d{1,4}$/.test(word)));
  const isNumber = (at: number): boolean => numbers[words[at] ?? 0] === 1;
  const held = new Map<string, Held>();
  for (let start = 0, end = 0; start < words.length; start = end + 1) {
    end = words.indexOf(0, start);
    const story = textOf[start] ?? 0;
    for (const { from, to } of partsWithNumbers(isNumber, start, end)) {
      const part = Array.from(words.subarray(from, to), (word) => plain[word] ?? '');
      for (const date of datesIn(part)) {
        for (const key of keysOf(date.written)) {
          const entry = held.get(key) ?? { stories: [], titles: [] };
          held.set(key, entry);
          add(entry.stories, story);
          if (from + date.start - start < (titleLengths[story] ?? 0)) add(entry.titles, story);
        }
      }
    }
  }
  return Array.from(held, ([phrase, stands]) => ({ phrase, forms: [{ typed: phrase, ...stands }] })).sort(
    (a, b) => compareIds(a.phrase, b.phrase),
  );
}
