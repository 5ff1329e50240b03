import type { StoryNumber } from './story-numbers.ts';

/** What the index calls a story: a fragment of the volume that holds its year. The name changes with the story. */
export interface Fragment {
  readonly volume: string;
  readonly name: string;
}

/** The fragments of all stories. */
export interface FragmentNames {
  /** Throws a RangeError when there is no such story. */
  readonly fragmentOf: (story: StoryNumber) => Fragment;
  /** The stories whose fragments have a name: one, unless two volumes happen to use the same. Throws a RangeError when there is none. */
  readonly storiesOf: (name: string) => readonly StoryNumber[];
}

/**
 * Writes the fragments, in the order of the stories: a line for each volume, with the length of its names and the
 * names. Throws a RangeError when the lengths within a volume differ.
 */
export function encodeNames(fragments: readonly Fragment[]): string {
  const volumes = Map.groupBy(fragments, ({ volume }) => volume);
  return Array.from(volumes, ([volume, held]) => {
    const length = held[0]?.name.length ?? 0;
    if (held.some(({ name }) => name.length !== length))
      throw new RangeError(`The fragments of ${volume} have names of different lengths.`);
    return `${volume} ${length} ${held.map(({ name }) => name).join('')}`;
  }).join('\n');
}

function readLine(line: string): readonly Fragment[] {
  const [, volume, digits, names = ''] = /^(\w+) ([1-9]\d*) (\w+)$/.exec(line) ?? [];
  const length = Number(digits);
  if (volume === undefined || names.length % length !== 0)
    throw new RangeError('These are no names of fragments. Build the search index again.');
  return Array.from({ length: names.length / length }, (_, at) => ({
    volume,
    name: names.slice(at * length, (at + 1) * length),
  }));
}

/** Reads what {@link encodeNames} wrote. Throws a RangeError when it is anything else. */
export function decodeNames(text: string): FragmentNames {
  const fragments = text === '' ? [] : text.split('\n').flatMap(readLine);
  let stories: ReadonlyMap<string, readonly StoryNumber[]> | undefined;
  return {
    fragmentOf: (story) => {
      const fragment = fragments[story];
      if (fragment === undefined) throw new RangeError(`The index has no story ${story}.`);
      return fragment;
    },
    storiesOf: (name) => {
      stories ??= Map.groupBy(fragments.keys(), (story) => fragments[story]?.name ?? '');
      const named = stories.get(name);
      if (named === undefined) throw new RangeError(`The index has no fragment ${name}.`);
      return named;
    },
  };
}
