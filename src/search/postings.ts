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

/** The places of each number below `count` among `numbers`, in their order. */
export function placesByNumber(numbers: Uint32Array, count: number): (number: number) => Uint32Array {
  const ends = new Uint32Array(count);
  for (const number of numbers) ends[number] = (ends[number] ?? 0) + 1;
  for (let number = 1; number < count; number++) ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  const next = Uint32Array.from(ends, (_, number) => ends[number - 1] ?? 0);
  const places = new Uint32Array(numbers.length);
  numbers.forEach((number, at) => {
    const place = next[number] ?? 0;
    places[place] = at;
    next[number] = place + 1;
  });
  return (number) => places.subarray(ends[number - 1] ?? 0, ends[number]);
}

/** The places of each folded word in the texts, in their order. */
export function placesByWord({ folded, foldedOf, words }: NumberedTexts): (word: number) => Uint32Array {
  return placesByNumber(
    words.map((word) => foldedOf[word] ?? 0),
    folded.length,
  );
}
