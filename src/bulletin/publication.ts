import { compareDates, periodOf, type CalendarDate } from './calendar-date.ts';
import { otherLanguage, type Language } from './language.ts';
import type { Story } from './story.ts';

/**
 * The stories that readers may see at `now`: no story whose original is a draft or whose embargo lasts,
 * and no translation that is a draft. The order stays.
 */
export function publishedStories(stories: readonly Story[], now: Date): Story[] {
  return stories.filter((story) => isPublished(story, now)).map(withoutDraftTranslation);
}

/** What keeps an article from readers for now. */
export type Waiting =
  | { readonly kind: 'draft' }
  /** ISO 8601, with offset. */
  | { readonly kind: 'embargo'; readonly until: string };

/** Why readers can't see the story's article in a language at `now`; undefined when they can. */
export function waitingFor(story: Story, language: Language, now: Date): Waiting | undefined {
  const isDraft = (each: Language) => story.articles[each]?.draft === true;
  if (isDraft(story.original) || isDraft(language)) return { kind: 'draft' };
  if (story.publishAt === undefined || isPublished(story, now)) return undefined;
  return { kind: 'embargo', until: story.publishAt };
}

function isPublished(story: Story, now: Date): boolean {
  const original = story.articles[story.original];
  if (original === undefined || original.draft) return false;
  // Asked this way round, an embargo that can't be read holds.
  return story.publishAt === undefined || Date.parse(story.publishAt) <= now.getTime();
}

function withoutDraftTranslation(story: Story): Story {
  if (story.articles[otherLanguage(story.original)]?.draft !== true) return story;
  const original = story.articles[story.original];
  return { ...story, articles: original ? { [story.original]: original } : {} };
}

/** Whether the story stands in lists; one that was withdrawn keeps its page alone. */
export function isListed(story: Story): boolean {
  return story.withdrawn === undefined;
}

/**
 * Whether the story's article in this language is a translation made before the original was last changed:
 * before its `updated` or one of its corrections. A partial date counts by its first day, as it does everywhere:
 * a translation of `2020` is outdated by a correction of `2020-05-03`. On the same day it is not.
 */
export function isOutdated(story: Story, language: Language): boolean {
  const translation = story.articles[language]?.translation;
  if (!translation) return false;
  const corrections = story.articles[story.original]?.corrections ?? [];
  const changes = [...corrections.map(({ date }) => date), ...(story.updated ? [story.updated] : [])];
  return changes.some((change) => compareDates(firstDay(translation.date), firstDay(change)) < 0);
}

function firstDay(date: CalendarDate): CalendarDate {
  return periodOf(date).first;
}
