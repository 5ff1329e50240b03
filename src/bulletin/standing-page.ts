import type { Bilingual, Language } from './language.ts';

/** A page that is written by hand, in `content/pages/<id>/`, as addresses and menus know it. */
export interface StandingPage {
  /** The folder's name. */
  readonly id: string;
  /** What its address is in each language: `gioi-thieu` and `about`. */
  readonly segments: Bilingual;
  /** Titles in the languages that it is written in. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  /** Whether the newsroom's imprint stands at its end. */
  readonly imprint: boolean;
}
