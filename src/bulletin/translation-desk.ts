import type { CalendarDate } from './calendar-date.ts';
import type { Language } from './language.ts';
import { newestFirst } from './order.ts';
import { isOutdated } from './publication.ts';
import { articleFor, type Story } from './story.ts';

/**
 * Why a story waits for a translator: it has no translation, has one that is still a draft, one older than its original,
 * or one by a machine that nobody has reviewed.
 */
export const WAITING = ['missing', 'begun', 'outdated', 'unreviewed'] as const;
export type Waiting = (typeof WAITING)[number];

/** A translation that is to be made or looked at. */
export interface TranslationTask {
  /** Id of the story. */
  readonly story: string;
  /** The language to translate into. */
  readonly language: Language;
  /** Title of the original, in the language of the original. */
  readonly title: string;
  readonly original: Language;
  readonly date: CalendarDate;
  /** The translation's file, there or not, below the content folder. */
  readonly file: string;
}

/** What there is to translate, newest first. A translation may wait for two reasons. */
export type TranslationDesk = Readonly<Record<Waiting, readonly TranslationTask[]>>;

function reasons(story: Story, language: Language): readonly Waiting[] {
  const article = story.articles[language];
  if (article === undefined) return ['missing'];
  if (article.draft) return ['begun'];
  return [
    ...(isOutdated(story, language) ? (['outdated'] as const) : []),
    ...(article.translation?.method === 'machine' ? (['unreviewed'] as const) : []),
  ];
}

function task(story: Story, language: Language): TranslationTask {
  return {
    story: story.id,
    language,
    title: articleFor(story, story.original).title,
    original: story.original,
    date: story.date,
    file: `articles/${story.date.slice(0, 4)}/${story.id}/${language}.mdx`,
  };
}

/** Finds the translations into some languages that are to be made or looked at; a story waits for none while it is a draft, and when it was withdrawn. */
export function translationDesk(stories: readonly Story[], languages: readonly Language[]): TranslationDesk {
  const tasks = stories
    .filter((story) => story.withdrawn === undefined && !articleFor(story, story.original).draft)
    .toSorted(newestFirst)
    .flatMap((story) =>
      languages
        .filter((language) => language !== story.original)
        .flatMap((language) =>
          reasons(story, language).map((reason) => ({ reason, task: task(story, language) })),
        ),
    );
  const waiting = (wanted: Waiting) =>
    tasks.filter(({ reason }) => reason === wanted).map(({ task: found }) => found);
  return {
    missing: waiting('missing'),
    begun: waiting('begun'),
    outdated: waiting('outdated'),
    unreviewed: waiting('unreviewed'),
  };
}
