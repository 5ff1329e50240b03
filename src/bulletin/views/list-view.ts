import type { Bulletin } from '../bulletin.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Language } from '../language.ts';
import { countPages, onPage } from '../pagination.ts';
import type { Story } from '../story.ts';
import { type PageKind, pagesOf } from './page-kind.ts';
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

/** A page of a list. The stories come newest first. */
export function listView(
  stories: readonly Story[],
  page: number | undefined,
  bulletin: Bulletin,
  language: Language,
): ListView {
  const { listLength } = bulletin.content.newsroom;
  const total = stories.length;
  const groups = dateGroups(onPage(stories, page ?? 1, listLength), bulletin, language);
  return { groups, total, page: page ?? 1, pages: countPages(total, listLength) };
}

/** The list of all stories. */
export const storiesPages: PageKind<{ readonly kind: 'story'; readonly page?: number }, ListView> = {
  paths: (bulletin) => pagesOf({ kind: 'story' }, bulletin, bulletin.listed),
  view: ({ page }, bulletin, language) => listView(bulletin.listed, page, bulletin, language),
};
