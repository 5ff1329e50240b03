import { type Neighbours, type PeriodCount, periodsAbove } from '../archive.ts';
import type { Bulletin } from '../bulletin.ts';
import { type CalendarDate, dateOf, dateParts, precisionOf } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import { monthCalendar } from '../month-calendar.ts';
import type { Story } from '../story.ts';
import { type ListView, listViews } from './list-view.ts';

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

function partialDates(day: CalendarDate, { archive }: Bulletin): readonly PeriodCount[] {
  return periodsAbove(day)
    .map((date) => ({ date, count: archive.datedBy(date).length }))
    .filter(({ count }) => count > 0);
}

function viewOf(date: CalendarDate, list: ListView, bulletin: Bulletin): ArchiveView {
  const { archive } = bulletin;
  const view = { ...archive.count(date), ...archive.around(date), above: periodsAbove(date), list };
  const precision = precisionOf(date);
  switch (precision) {
    case 'year':
      return { ...view, precision, months: monthsOf(date, bulletin) };
    case 'month': {
      const weeks = monthCalendar(date).map((week) => week.map((day) => day && archive.count(day)));
      return { ...view, precision, weeks };
    }
    case 'day':
      return { ...view, precision, partial: partialDates(date, bulletin) };
  }
}

/** All pages of a period of the archive. */
export function archiveViews(
  date: CalendarDate,
  bulletin: Bulletin,
  language: Language,
): readonly ArchiveView[] {
  return listViews(listedIn(date, bulletin), bulletin, language).map((list) => viewOf(date, list, bulletin));
}

/** A year of the archive's index. */
export interface YearView extends PeriodCount {
  readonly months: readonly PeriodCount[];
}

/** The years that have stories, newest first, with their months. */
export function archiveIndex(bulletin: Bulletin): readonly YearView[] {
  const { archive } = bulletin;
  return archive
    .periods('year')
    .map((year) => ({ ...archive.count(year), months: monthsOf(year, bulletin) }));
}

/** The periods that have a page: years, months and days with stories. */
export function archivePeriods({ archive }: Bulletin): readonly CalendarDate[] {
  return (['year', 'month', 'day'] as const).flatMap(archive.periods);
}
