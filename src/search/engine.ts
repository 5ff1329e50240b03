import type { StoryNumber } from './story-numbers.ts';

/** Stories by their numbers, in no order. */
export type Stories = ReadonlySet<StoryNumber>;

/** Words side by side, as typed: letters in NFC, parted by one blank. */
export interface Phrase {
  readonly words: string;
  /** Whether they are meant in these accents alone. */
  readonly exact: boolean;
}

/** What can tell where phrases of three words and more stand, whatever it is made with. */
export interface Engine {
  /**
   * Those of some stories that hold a phrase, and maybe other stories that hold it; undefined where the browser can't find
   * that out.
   */
  readonly holding: (phrase: Phrase, among: Stories) => Promise<Stories | undefined>;
}
