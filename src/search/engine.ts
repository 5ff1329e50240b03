import type { StoryNumber } from './story-numbers.ts';

/** Stories by their numbers, in no order. */
export type Stories = ReadonlySet<StoryNumber>;

/** The index of one language, whatever it is made with. Words are typed letters in NFC, parted by one blank. */
export interface Engine {
  /** All stories that hold these words side by side, whole; with `exact`, in these accents. */
  readonly phrase: (words: string, exact: boolean) => Promise<Stories>;
}
