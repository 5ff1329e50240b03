import type { Heading } from '../bulletin/heading.ts';
import type { Language } from '../bulletin/language.ts';

/** Words in Vietnamese, and in English where they differ. */
export interface Spelt {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** Who answers for the bulletin, as far as it is known. */
export interface PublisherFacts {
  readonly name?: Spelt | undefined;
  readonly parent?: Spelt | undefined;
  readonly licence?: Spelt | undefined;
  readonly responsible?: Spelt | undefined;
  readonly address?: Spelt | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** What a newsroom says of the bulletin that it makes its own. */
export interface BulletinFacts {
  readonly name: Spelt;
  readonly languages: readonly Language[];
  /** Id of the unit that the newsroom covers. */
  readonly home?: string | undefined;
  readonly publisher: PublisherFacts;
  /** The accent, `#a51d1d`. */
  readonly colour: string;
  /** In the order of the menu. */
  readonly topics: readonly Heading[];
}
