import {
  type CalendarDate,
  calendarDate,
  compareDates,
  monthOf,
  periodOf,
  precisionOf,
  yearOf,
} from '../bulletin/calendar-date.ts';
import type { LocalityId } from '../bulletin/locality.ts';
import type { AskedTime } from './asked-time.ts';
import { type Catalogue, type CataloguePlace, type CatalogueStory, placesById } from './catalogue.ts';
import type { Stories } from './engine.ts';
import type { SearchState } from './search-state.ts';
import type { StoryNumber } from './story-numbers.ts';

/** The filters of a search, apart from its words. */
export type Filters = Pick<SearchState, 'from' | 'to' | 'places' | 'topics' | 'authors'>;

/** Kinds of filter whose values bear counts. */
export const FACETS = ['places', 'topics', 'authors'] as const;
export type Facet = (typeof FACETS)[number];

/** Whether a search has any filter. */
export function isFiltered({ from, to, places, topics, authors }: Filters): boolean {
  return from !== undefined || to !== undefined || places.length + topics.length + authors.length > 0;
}

/** A value of a filter. */
export interface FacetValue {
  readonly facet: Facet;
  readonly id: string;
}

/** A search without a value of a filter. */
export function withoutValue(state: SearchState, { facet, id }: FacetValue): SearchState {
  return { ...state, [facet]: state[facet].filter((other) => other !== id) };
}

/** A search with another range of dates. */
export function withRange(
  { words, places, topics, authors, order }: SearchState,
  { from, to }: Pick<SearchState, 'from' | 'to'>,
): SearchState {
  return { words, ...(from && { from }), ...(to && { to }), places, topics, authors, order };
}

/** Whether the period of a date touches the range of the filters, whose ends take in a whole day, month or year. */
function touching({ from, to }: Pick<Filters, 'from' | 'to'>): (date: CalendarDate) => boolean {
  const start = from && periodOf(from).first;
  const end = to && periodOf(to).last;
  return (date) => {
    const { first, last } = periodOf(date);
    return (start === undefined || last >= start) && (end === undefined || first <= end);
  };
}

type Units = ReadonlyMap<LocalityId, CataloguePlace>;

/** The values of a facet that a story stands under: of places, all units that it is an own story of. */
function valuesOf(story: CatalogueStory, facet: Facet, units: Units): ReadonlySet<string> {
  if (facet !== 'places') return new Set(story[facet]);
  return new Set(story.places.flatMap((id) => units.get(id)?.foundUnder ?? [id]));
}

function storiesThat(catalogue: Catalogue, filters: Filters, left?: Facet): readonly StoryNumber[] {
  const units = placesById(catalogue);
  const touches = touching(filters);
  return catalogue.stories.flatMap((story, number) => {
    if (!touches(story.date)) return [];
    const passes = FACETS.every((facet) => {
      const wanted = filters[facet];
      if (facet === left || wanted.length === 0) return true;
      const values = valuesOf(story, facet, units);
      return wanted.some((value) => values.has(value));
    });
    return passes ? [number] : [];
  });
}

/** The stories that pass all filters: any of the values of each kind. Of places, those whose own stories they are. */
export function matching(catalogue: Catalogue, filters: Filters): Stories {
  return new Set(storiesThat(catalogue, filters));
}

/** Whether a date lies in a time; one known in part by its period, but in no day of each year. */
export function isIn(date: CalendarDate, time: AskedTime): boolean {
  return 'from' in time ? touching(time)(date) : date.slice(5) === time.dayOfYear;
}

/** The stories whose own date lies in a time, as {@link isIn} says. */
export function storiesIn({ stories }: Catalogue, time: AskedTime): Stories {
  return new Set(stories.flatMap(({ date }, number) => (isIn(date, time) ? [number] : [])));
}

/**
 * The stories that pass all filters but that they are no own ones of the places chosen, which only took a part of theirs: by
 * the former units that they are about as a whole.
 */
export function sharedMatching(catalogue: Catalogue, filters: Filters): ReadonlyMap<CataloguePlace, Stories> {
  if (filters.places.length === 0) return new Map();
  const units = placesById(catalogue);
  const own = matching(catalogue, filters);
  const shared = new Map<CataloguePlace, Set<StoryNumber>>();
  for (const number of storiesThat(catalogue, filters, 'places')) {
    const whole = catalogue.stories[number]?.places
      .flatMap((id) => units.get(id) ?? [])
      .find(({ sharedWith }) => filters.places.some((place) => sharedWith.includes(place)));
    if (whole === undefined || own.has(number)) continue;
    const known = shared.get(whole);
    if (known) known.add(number);
    else shared.set(whole, new Set([number]));
  }
  return shared;
}

/**
 * How many of the found stories each value of a facet would give, the facet's own filter left out, so that one sees
 * what choosing another value brings. `found` holds what the words gave; without words all stories.
 */
export function facetCounts(
  catalogue: Catalogue,
  found: Stories | undefined,
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const units = placesById(catalogue);
  const counts = new Map<string, number>();
  for (const number of storiesThat(catalogue, filters, facet)) {
    const story = catalogue.stories[number];
    if (!story || (found && !found.has(number))) continue;
    for (const value of valuesOf(story, facet, units)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many of the found stories stand below those of each place, shared with it; counted as {@link facetCounts} counts. */
export function sharedCounts(
  catalogue: Catalogue,
  found: Stories | undefined,
  filters: Filters,
): ReadonlyMap<LocalityId, number> {
  const units = placesById(catalogue);
  const counts = new Map<LocalityId, number>();
  for (const number of storiesThat(catalogue, filters, 'places')) {
    const story = catalogue.stories[number];
    if (!story || (found && !found.has(number))) continue;
    const own = valuesOf(story, 'places', units);
    const sharing = new Set(story.places.flatMap((id) => units.get(id)?.sharedWith ?? []));
    for (const id of sharing) if (!own.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Dates of the stories that pass all filters but the range; `found` as in {@link facetCounts}. */
export function datesWithin(
  catalogue: Catalogue,
  found: Stories | undefined,
  { places, topics, authors }: Filters,
): readonly CalendarDate[] {
  return storiesThat(catalogue, { places, topics, authors }).flatMap((number) => {
    const date = catalogue.stories[number]?.date;
    return date && (found?.has(number) ?? true) ? [date] : [];
  });
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** Results by year, or by month within one year. */
export interface ChartData {
  /** Oldest first; years or months in between that have none are there too. */
  readonly bars: readonly { readonly date: CalendarDate; readonly count: number }[];
  /** Of a chart by month: stories dated by the year alone, which no bar has. */
  readonly yearOnly: number;
}

function yearsBetween(first: CalendarDate, last: CalendarDate): readonly string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );
}

/** Where the found stories stand in time: by year, or by month where the filters keep to one year. */
export function chart(catalogue: Catalogue, found: Stories, { from, to }: Filters): ChartData {
  const dates = catalogue.stories.filter((_, number) => found.has(number)).map(({ date }) => date);
  const year = from && to && yearOf(from) === yearOf(to) ? yearOf(from) : undefined;
  const within = year === undefined ? dates : dates.filter((date) => yearOf(date) === year);
  const sorted = within.map(yearOf).sort(compareDates);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { bars: [], yearOnly: 0 };
  const keys = year === undefined ? yearsBetween(first, last) : MONTHS.map((month) => `${year}-${month}`);
  const keyOf = (date: CalendarDate): string | undefined =>
    year === undefined ? yearOf(date) : monthOf(date);
  const counts = Map.groupBy(within, keyOf);
  return {
    bars: keys.map((key) => ({ date: calendarDate(key), count: counts.get(key)?.length ?? 0 })),
    yearOnly: year === undefined ? 0 : within.filter((date) => precisionOf(date) === 'year').length,
  };
}
