import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import { paginate } from '../pagination.ts';
import type { Story } from '../story.ts';
import { teaser, type Teaser } from './teaser.ts';

/** The stories of one date as written, within a page of a list. */
export interface DateGroup {
  readonly date: CalendarDate;
  readonly teasers: readonly Teaser[];
}

/** One page of a list of stories, newest first. */
export interface ListView {
  readonly groups: readonly DateGroup[];
  /** Stories on all pages. */
  readonly total: number;
  /** This page's number, from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Stories on one page of a list. */
export const PAGE_SIZE = 20;

/** Stories that come newest first, grouped by their dates. */
export function dateGroups(
  stories: readonly Story[],
  bulletin: Bulletin,
  language: Language,
): readonly DateGroup[] {
  const groups: { date: CalendarDate; teasers: Teaser[] }[] = [];
  for (const story of stories) {
    const item = teaser(story, bulletin, language);
    const last = groups.at(-1);
    if (last?.date === item.date) last.teasers.push(item);
    else groups.push({ date: item.date, teasers: [item] });
  }
  return groups;
}

/** All pages of a list; one empty page when there are no stories. The stories come newest first. */
export function listViews(
  stories: readonly Story[],
  bulletin: Bulletin,
  language: Language,
): readonly ListView[] {
  return paginate(stories, PAGE_SIZE).map((page) => ({
    // Worked out when it is asked for: while editing, of one page among thousands.
    get groups() {
      return dateGroups(page.items, bulletin, language);
    },
    total: page.total,
    page: page.number,
    pages: page.count,
  }));
}
