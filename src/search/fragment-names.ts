import type { StoryNumber } from './story-numbers.ts';

/** What the index calls the stories: each has a fragment of it, whose name changes with the story. */
export interface FragmentNames {
  /** Throws a RangeError when there is no such story. */
  readonly nameOf: (story: StoryNumber) => string;
  /** Throws a RangeError when there is no such fragment. */
  readonly storyOf: (name: string) => StoryNumber;
}

/** Writes the names of the fragments, in the order of the stories. Throws a RangeError when their lengths differ. */
export function encodeNames(names: readonly string[]): string {
  const length = names[0]?.length ?? 0;
  if (names.some((name) => name.length !== length)) {
    throw new RangeError('The fragments of the index have names of different lengths.');
  }
  return `${length}\n${names.join('')}`;
}

/** Reads what {@link encodeNames} wrote. Throws a RangeError when it is anything else. */
export function decodeNames(text: string): FragmentNames {
  const [, digits, all] = /^(\d+)\n(\w*)$/.exec(text) ?? [];
  if (digits === undefined || all === undefined) {
    throw new RangeError('These are no names of fragments. Build the search index again.');
  }
  const length = Number(digits);
  let stories: ReadonlyMap<string, StoryNumber> | undefined;
  const nameOf = (story: StoryNumber): string => all.slice(story * length, (story + 1) * length);

  return {
    nameOf: (story) => {
      const name = nameOf(story);
      if (name === '') throw new RangeError(`The index has no story ${story}.`);
      return name;
    },
    storyOf: (name) => {
      const count = length === 0 ? 0 : all.length / length;
      stories ??= new Map(Array.from({ length: count }, (_, story) => [nameOf(story), story]));
      const story = stories.get(name);
      if (story === undefined) throw new RangeError(`The index has no fragment ${name}.`);
      return story;
    },
  };
}
