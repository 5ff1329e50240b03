/** A story that the index found. */
export interface Hit {
  /** Name of its fragment, without the language: `25300f6`. */
  readonly fragment: string;
  /** Higher is better; of one search only. */
  readonly score: number;
}

/** The index of one language, whatever it is made with. Words are typed letters in NFC; calls don't overlap. */
export interface Engine {
  /** All stories that hold these syllables side by side, whole; with `exact`, in these accents. */
  phrase(words: string, exact: boolean): Promise<readonly Hit[]>;
  /** Stories that hold beginnings of these syllables anywhere, ranked; more or fewer than there are. */
  ranked(words: string, exact: boolean): Promise<readonly Hit[]>;
}
