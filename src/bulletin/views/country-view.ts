import type { PeriodCount } from '../archive.ts';
import type { Bulletin } from '../bulletin.ts';
import { dateOf, dateParts, yearOf } from '../calendar-date.ts';
import type { Locality } from '../locality.ts';
import { presentProvinces } from '../place-pages.ts';
import { type FormerIndex, formerIndex } from './former-view.ts';
import type { PageKind } from './page-kind.ts';
import { type PlaceEntry, placeEntry } from './place-entry.ts';

/** The stories of a province in a year. */
export interface SpreadCell {
  readonly count: number;
  /** Radius of the dot that stands for them, of 50 at most; its area grows with the stories. */
  readonly radius: number;
}

/** A province in the picture of places and years. */
export interface SpreadRow {
  readonly province: Locality;
  /** As many as there are years. */
  readonly cells: readonly SpreadCell[];
}

/** What the page of the whole country shows. */
export interface CountryView {
  /** The provinces of today, by name. */
  readonly provinces: readonly PlaceEntry[];
  /** All years from the first story's to the last one's, oldest first. */
  readonly years: readonly PeriodCount[];
  /** The provinces that have stories, by name. */
  readonly rows: readonly SpreadRow[];
  readonly formerNames: FormerIndex;
}

const FULL = 50;

/** One story beside thousands is still seen. */
const LEAST = 14;

function yearsOf({ archive }: Bulletin): readonly PeriodCount[] {
  const written = archive.periods('year').map((date) => dateParts(date).year);
  const [last, first] = [written[0], written.at(-1)];
  if (last === undefined || first === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => archive.count(dateOf({ year: first + at })));
}

function spreadRows(
  provinces: readonly Locality[],
  years: readonly PeriodCount[],
  bulletin: Bulletin,
): readonly SpreadRow[] {
  const counted = provinces.map((province) => {
    const byYear = Map.groupBy(bulletin.places.storiesOf(province.id), ({ date }) => yearOf(date));
    return { province, counts: years.map(({ date }) => byYear.get(date)?.length ?? 0) };
  });
  const greatest = Math.max(...counted.flatMap(({ counts }) => counts));
  const radius = (count: number): number =>
    count === 0 ? 0 : Math.round(Math.max(LEAST, Math.sqrt(count / greatest) * FULL));
  return counted.map(({ province, counts }) => ({
    province,
    cells: counts.map((count) => ({ count, radius: radius(count) })),
  }));
}

/** The page of the whole country: the provinces of today, and how the stories spread over them and over the years. */
export const countryPages: PageKind<{ readonly kind: 'locality' }, CountryView> = {
  paths: () => [{ kind: 'locality' }],
  view: (_address, bulletin) => {
    const provinces = presentProvinces(bulletin.gazetteer).map((unit) => placeEntry(unit, bulletin));
    const withStories = provinces.flatMap(({ unit, count }) => (count > 0 ? [unit] : []));
    const years = yearsOf(bulletin);
    return {
      provinces,
      years,
      rows: spreadRows(withStories, years, bulletin),
      formerNames: formerIndex(bulletin),
    };
  },
};
