import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { Settings } from '../settings.ts';
import type { KeptContent } from './kept-content.ts';

/** A story as its editors see it, right or wrong. */
export interface EditedStory {
  /** Its articles' files that there are: path below the content folder, and when it was last saved. */
  readonly files: Readonly<Partial<Record<Language, { readonly file: string; readonly savedAt: Date }>>>;
  /** What is wrong in its folder, by file and line. */
  readonly problems: readonly Problem[];
  /** Errors in files that all stories share. */
  readonly elsewhere: readonly Problem[];
}

/** What the pages are given while the bulletin is being edited. */
export interface Editing {
  /** What pages are made from; another object after each change. */
  readonly content: () => Promise<KeptContent>;
  /** Ids of all stories that have a folder, those that can't be shown too. */
  readonly storyIds: () => Promise<readonly string[]>;
  /** A story by its id; undefined where there is no such folder. */
  readonly story: (id: string) => Promise<EditedStory | undefined>;
  /** HTML of an article's body. Throws an error when the content has no such article. */
  readonly body: (id: string, language: Language) => Promise<string>;
}

/** The run of Astro in this process. */
export interface Run {
  readonly settings: Settings;
  /** In a build: done when the content is kept, right or wrong. */
  readonly kept?: Promise<unknown>;
  /** In a build: done when the content is checked too, so that pages may be made of it; gives how many stories readers can see. */
  readonly ready?: Promise<{ readonly stories: number }>;
  /** Only in `npm run dev`. */
  readonly editing?: Editing;
}

/**
 * The configuration and the pages are two programs in one process, each with modules of its own. This module alone is the
 * same for both: `integrations/reading.ts` keeps Vite from bundling it. So it imports nothing but types.
 */
let current: Run | undefined;

/** Makes this the run whose pages are made, in place of the one before. */
export function startRun(run: Run): void {
  current = run;
}

/** The run whose pages are made. Throws an error where the configuration has started none. */
export function currentRun(): Run {
  if (current === undefined)
    throw new Error('Pages are made by Astro, with astro.config.mjs, and by nothing else.');
  return current;
}
