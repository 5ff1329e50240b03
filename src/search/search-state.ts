import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { LocalityId } from '../bulletin/locality.ts';

/** In which order results stand; `relevance` means newest first where no words are searched for. */
export type SearchOrder = 'relevance' | 'newest' | 'oldest';

/** A whole search, as an address holds it. */
export interface SearchState {
  /** As typed. */
  readonly words: string;
  /** Only stories whose period touches this day, month or year, or a later one. */
  readonly from?: CalendarDate;
  /** Only stories whose period touches this day, month or year, or an earlier one. */
  readonly to?: CalendarDate;
  /** Stories found under any of these units. */
  readonly places: readonly LocalityId[];
  /** Stories on any of these topics. */
  readonly topics: readonly string[];
  /** Stories by, or after, any of these authors. */
  readonly authors: readonly string[];
  readonly order: SearchOrder;
}
