import type { Passage } from '../../bulletin/body.ts';

/** Words of an article, and the line of its file (from 1) that they stand on. */
export interface WordsAt {
  readonly text: string;
  readonly line: number;
}

/** The line of the file (from 1) on which an offset of a passage's text stands. */
export function lineAt({ text, line }: Passage, offset: number): number {
  return line + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Items that differ in what a key says, the first of each kind. */
export function firstOfEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}
