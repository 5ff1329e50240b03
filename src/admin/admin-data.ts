import type { Language } from '../bulletin/language.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import type { Shades } from '../content-model/accent.ts';
import type { KnownIds } from '../content-model/fields/json-schema.ts';

/** A story as the web editor lists it. */
export interface ListedStory {
  /** Year and id: `2019/hop-chi-bo`. */
  readonly path: string;
  readonly original: Language;
  /** As written: `2019`, `2019-06`, `2019-06-10`; empty where it is wrong. */
  readonly date: string;
  readonly title: string;
}

/** All that the web editor needs to know of the bulletin, but the places. */
export interface AdminData {
  /** The languages of the bulletin. */
  readonly languages: readonly Language[];
  /** What the bulletin is called in Vietnamese. */
  readonly name: string;
  /** The newsroom's accent in the light and the dark scheme. */
  readonly accent: Shades;
  /** Id of the unit that the newsroom covers. */
  readonly home?: LocalityId;
  /** The newest first. */
  readonly stories: readonly ListedStory[];
  /** Whether these are all; on a public site, those that readers may not see yet are not among them. */
  readonly isWhole: boolean;
  /** First day of those that stand in the list: twelve months before the newest, `2025-11-22`. */
  readonly since: string;
  /** Today in Vietnam, the date of a new story unless another is given. */
  readonly today: string;
  /** What the pickers offer, in the order of the registers. */
  readonly choices: KnownIds;
  /** The content folder below the repository's, with `/`. */
  readonly folder: string;
}
