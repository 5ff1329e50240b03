import type { StoryNumber } from './story-numbers.ts';

/** Places of the words of texts, one after another. */
export type Places = Uint32Array;

/** The places at which a number other than 0 stands among `numbers`. */
export function placesOfAll(numbers: Uint32Array): Places {
  const places = new Uint32Array(numbers.length);
  let count = 0;
  // Counted by hand: millions of steps of an iterator take ten times as long.
  for (let place = 0; place < numbers.length; place++) if (numbers[place] !== 0) places[count++] = place;
  return places.subarray(0, count);
}

/** Sorts places by the number that stands at each among `numbers`, all below `count`; those of one number keep their order. */
export function sortPlaces(places: Places, numbers: Uint32Array, count: number): Places {
  const next = new Uint32Array(count + 1);
  for (const place of places) {
    const behind = (numbers[place] ?? 0) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let number = 1; number <= count; number++)
    next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const number = numbers[place] ?? 0;
    const at = next[number] ?? 0;
    sorted[at] = place;
    next[number] = at + 1;
  }
  return sorted;
}

/** Parts sorted places where the number that stands at them among `numbers` changes. */
export function runsOf(places: Places, numbers: Uint32Array): readonly Places[] {
  const runs: Places[] = [];
  let start = 0;
  for (let at = 1; at <= places.length; at++) {
    if (at < places.length && numbers[places[at] ?? 0] === numbers[places[start] ?? 0]) continue;
    runs.push(places.subarray(start, at));
    start = at;
  }
  return places.length === 0 ? [] : runs;
}

/** The places of each number among `numbers`, all below `count`, in their order; none of the number 0. */
export function placesByNumber(numbers: Uint32Array, count: number): (number: number) => Places {
  const places = placesOfAll(numbers);
  const byNumber = new Array<Places | undefined>(count);
  for (const run of runsOf(sortPlaces(places, numbers, count), numbers))
    byNumber[numbers[run[0] ?? 0] ?? 0] = run;
  return (number) => byNumber[number] ?? places.subarray(0, 0);
}

/** The stories that places, in their order, stand in. */
export function storiesAt(places: Places, textOf: Uint32Array): readonly StoryNumber[] {
  const stories: StoryNumber[] = [];
  for (const place of places) {
    const story = textOf[place] ?? 0;
    if (story !== stories.at(-1)) stories.push(story);
  }
  return stories;
}
