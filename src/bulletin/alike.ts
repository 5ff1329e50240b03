import type { Language } from './language.ts';

/** Words that two articles have in common and few others. */
export interface SharedTerm {
  /** As one of them writes it: `trồng rừng`. */
  readonly words: string;
  /** 1 for a term as rare as can be, less for a more common one; words side by side add up. */
  readonly weight: number;
}

/** Another story that tells of the same things. */
export interface Alike {
  readonly id: string;
  /** 1 and more where they share more than chance gives; 0 for one that editors named and that doesn't. */
  readonly score: number;
  /** What they share, by the language of the articles, the most telling first. */
  readonly terms: Readonly<Partial<Record<Language, readonly SharedTerm[]>>>;
}

/** Gives the stories that tell of the same things as the one with an id, the most alike first. */
export type FindAlike = (id: string) => readonly Alike[];
