import type { CalendarDate } from '../bulletin/calendar-date.ts';
import type { Language } from '../bulletin/language.ts';
import type { LocalityId, LocalityKind } from '../bulletin/locality.ts';
import { once } from '../bulletin/once.ts';

/** A place that stories are found under or shared with, or a former one whose successors are. */
export interface CataloguePlace {
  readonly id: LocalityId;
  readonly name: string;
  readonly kind: LocalityKind;
  /** Last day in force, of a former unit. */
  readonly until?: CalendarDate;
  /** The units above it, the nearest first. */
  readonly parents: readonly LocalityId[];
  /** All units that its stories are own ones of: itself, those above, and what took their place. */
  readonly foundUnder: readonly LocalityId[];
  /** Units that took but a part of it: its stories stand below theirs. */
  readonly sharedWith: readonly LocalityId[];
}

/** A hamlet that stories name, which no page and no filter has: it leads to its commune. */
export interface CatalogueHamlet {
  /** With its kind: `thôn 5`. */
  readonly name: string;
  readonly place: LocalityId;
}

/** A topic or an author. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
}

/** What a story is filtered by. */
export interface CatalogueStory {
  readonly date: CalendarDate;
  /** The units that the story names. */
  readonly places: readonly LocalityId[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** What filters, counts, the chart and searches without words are answered from: one file for each language. */
export interface Catalogue {
  readonly language: Language;
  /** By their numbers. */
  readonly stories: readonly CatalogueStory[];
  /** Those that stories are found under or shared with, and the former ones that these took the place of, by id. */
  readonly places: readonly CataloguePlace[];
  readonly hamlets: readonly CatalogueHamlet[];
  readonly topics: readonly CatalogueEntry[];
  readonly authors: readonly CatalogueEntry[];
}

/** The places of a catalogue by their ids. */
export const placesById = once(({ places }: Catalogue) => new Map(places.map((place) => [place.id, place])));
