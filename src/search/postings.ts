import type { NumberedTexts } from './numbered-texts.ts';
import type { StoryNumber } from './story-numbers.ts';

/** Ascending numbers of the stories that hold something. */
export type Postings<Key> = Map<Key, StoryNumber[]>;

/** Adds a story, which none with a higher number may stand before. */
export function addStory<Key>(postings: Postings<Key>, key: Key, story: StoryNumber): void {
  const stories = postings.get(key);
  if (stories === undefined) postings.set(key, [story]);
  else if (stories.at(-1) !== story) stories.push(story);
}

/** The places of each folded word in the texts, in their order. */
export function placesByWord({ folded, foldedOf, words }: NumberedTexts): (word: number) => Uint32Array {
  const ends = new Uint32Array(folded.length);
  for (const typed of words) {
    const word = foldedOf[typed] ?? 0;
    ends[word] = (ends[word] ?? 0) + 1;
  }
  for (let word = 1; word < ends.length; word++) ends[word] = (ends[word] ?? 0) + (ends[word - 1] ?? 0);
  const next = Uint32Array.from(ends, (_, word) => ends[word - 1] ?? 0);
  const places = new Uint32Array(words.length);
  words.forEach((typed, at) => {
    const word = foldedOf[typed] ?? 0;
    const place = next[word] ?? 0;
    places[place] = at;
    next[word] = place + 1;
  });
  return (word) => places.subarray(ends[word - 1] ?? 0, ends[word]);
}
