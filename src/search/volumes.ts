import type { StoryNumber } from './story-numbers.ts';

/** A part of an index: stories whose numbers follow one another, in a folder whose name changes with them. */
export interface Volume {
  readonly name: string;
  /** How many stories it has. */
  readonly stories: number;
}

/** Where a story stands: as the how-manieth of a volume, from 0. */
export interface StoryPlace {
  readonly volume: string;
  readonly at: number;
}

/** The volumes of an index. */
export interface Volumes {
  /** Throws a RangeError when there is no such story. */
  readonly placeOf: (story: StoryNumber) => StoryPlace;
  /** Throws a RangeError when there is no such volume. */
  readonly storyAt: (volume: string, at: number) => StoryNumber;
}

/** Writes volumes, in the order of their stories, a line each. */
export function encodeVolumes(volumes: readonly Volume[]): string {
  return volumes.map(({ name, stories }) => `${name} ${stories}`).join('\n');
}

/** Reads what {@link encodeVolumes} wrote. Throws a RangeError when it is anything else. */
export function decodeVolumes(text: string): Volumes {
  const firsts = new Map<string, StoryNumber>();
  let count = 0;
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, name, stories] = /^([\w-]+) ([1-9]\d*)$/.exec(line) ?? [];
    if (name === undefined) throw new RangeError('These are no volumes. Build the search index again.');
    firsts.set(name, count);
    count += Number(stories);
  }
  return {
    placeOf: (story) => {
      const held = story < count ? [...firsts].findLast(([, first]) => first <= story) : undefined;
      if (held === undefined) throw new RangeError(`The index has no story ${story}.`);
      const [volume, first] = held;
      return { volume, at: story - first };
    },
    storyAt: (volume, at) => {
      const first = firsts.get(volume);
      if (first === undefined) throw new RangeError(`The index has no volume ${volume}.`);
      return first + at;
    },
  };
}
