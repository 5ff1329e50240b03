import { type Neighbours, type PeriodCount, periodsAbove } from '../archive.ts';
import type { Bulletin } from '../bulletin.ts';
import { type CalendarDate, dateOf, dateParts, monthOf, precisionOf, yearOf } from '../calendar-date.ts';
import { monthCalendar } from '../month-calendar.ts';
import { onceWithin } from '../once.ts';
import type { Story } from '../story.ts';
import { type ListView, listView } from './list-view.ts';
import { type PageKind, pagesOf } from './page-kind.ts';
import { teaser, type Teaser } from './teaser.ts';

/** A cell of a month's calendar; undefined outside the month. */
export type CalendarCell = PeriodCount | undefined;

/** What every page of the archive shows. */
interface PeriodView extends Neighbours, PeriodCount {
  /** The year, and the month, that it lies in. */
  readonly above: readonly CalendarDate[];
  /** One page of the stories listed: of a year, those dated by the year alone. */
  readonly list: ListView;
}

/** A page of the archive. */
export type ArchiveView =
  | (PeriodView & { readonly precision: 'year'; readonly months: readonly PeriodCount[] })
  | (PeriodView & { readonly precision: 'month'; readonly weeks: readonly (readonly CalendarCell[])[] })
  | (PeriodView & {
      readonly precision: 'day';
      /** Stories of the same year or month whose day isn't known. */
      readonly partial: readonly PeriodCount[];
    });

/** Which stories the list of a period's page holds. */
function listedIn(date: CalendarDate, { archive }: Bulletin): readonly Story[] {
  return precisionOf(date) === 'year' ? archive.datedBy(date) : archive.storiesIn(date);
}

/** All months of a year, from January on. */
function monthsOf(date: CalendarDate, { archive }: Bulletin): readonly PeriodCount[] {
  const { year } = dateParts(date);
  return Array.from({ length: 12 }, (_, index) => archive.count(dateOf({ year, month: index + 1 })));
}

/** The weeks of a month, asked by all stories of it. */
const weeksOf = onceWithin(
  ({ archive }: Bulletin, month: CalendarDate): readonly (readonly CalendarCell[])[] =>
    monthCalendar(month).map((week) => week.map((day) => day && archive.count(day))),
);

/** Years shown around that of a story whose month isn't known. */
const YEARS_AROUND = 12;

/** The search by date as it stands beside a story: the days of its month or, where that isn't known, the years around its own. */
export type DatesAround =
  | (Neighbours & {
      readonly precision: 'month';
      readonly month: CalendarDate;
      readonly weeks: readonly (readonly CalendarCell[])[];
      /** The month and its year. */
      readonly periods: readonly PeriodCount[];
    })
  | {
      readonly precision: 'year';
      /** Years that have stories, newest first. */
      readonly periods: readonly PeriodCount[];
    };

/** The search by date that begins at a story's date. */
export function datesAround(date: CalendarDate, bulletin: Bulletin): DatesAround {
  const { archive } = bulletin;
  const [year, month] = [yearOf(date), monthOf(date)];
  if (month === undefined) return { precision: 'year', periods: yearsAround(year, bulletin) };
  const periods = [month, year].map(archive.count);
  return { ...archive.around(month), precision: 'month', month, weeks: weeksOf(bulletin, month), periods };
}

function yearsAround(year: CalendarDate, { archive }: Bulletin): readonly PeriodCount[] {
  const years = archive.periods('year');
  const newer = years.filter((each) => each > year).length;
  const first = Math.max(0, Math.min(newer - YEARS_AROUND / 2, years.length - YEARS_AROUND));
  return years.slice(first, first + YEARS_AROUND).map(archive.count);
}

function partialDates(day: CalendarDate, { archive }: Bulletin): readonly PeriodCount[] {
  return periodsAbove(day)
    .map((date) => ({ date, count: archive.datedBy(date).length }))
    .filter(({ count }) => count > 0);
}

interface PeriodAddress {
  readonly kind: 'archive';
  readonly date: CalendarDate;
  readonly page?: number;
}

/** The pages of the years, months and days that have stories; others have none. */
export const periodPages: PageKind<PeriodAddress, ArchiveView> = {
  paths: (bulletin) =>
    (['year', 'month', 'day'] as const)
      .flatMap(bulletin.archive.periods)
      .flatMap((date) =>
        pagesOf<PeriodAddress>({ kind: 'archive', date }, bulletin, listedIn(date, bulletin)),
      ),
  view: ({ date, page }, bulletin, language) => {
    const { archive } = bulletin;
    const list = listView(listedIn(date, bulletin), page, bulletin, language);
    const view = { ...archive.count(date), ...archive.around(date), above: periodsAbove(date), list };
    const precision = precisionOf(date);
    switch (precision) {
      case 'year':
        return { ...view, precision, months: monthsOf(date, bulletin) };
      case 'month':
        return { ...view, precision, weeks: weeksOf(bulletin, date) };
      case 'day':
        return { ...view, precision, partial: partialDates(date, bulletin) };
    }
  },
};

/** A year of the archive's index. */
export interface YearView extends PeriodCount {
  /** All of them, or none where no story's month is known. */
  readonly months: readonly PeriodCount[];
  /** The newest stories of a year without known months. */
  readonly stories: readonly Teaser[];
}

/** As many stories stand for a year without known months. */
const OF_YEAR = 6;

/** The index of the archive: the years that have stories, newest first, with their months. */
export const yearsPages: PageKind<{ readonly kind: 'archive' }, readonly YearView[]> = {
  paths: () => [{ kind: 'archive' }],
  view: (_address, bulletin, language) => {
    const { archive } = bulletin;
    return archive.periods('year').map((year) => {
      const months = monthsOf(year, bulletin);
      const isDated = months.some(({ count }) => count > 0);
      const stories = isDated ? [] : archive.datedBy(year).slice(0, OF_YEAR);
      return {
        ...archive.count(year),
        months: isDated ? months : [],
        stories: stories.map((story) => teaser(story, bulletin, language)),
      };
    });
  },
};
