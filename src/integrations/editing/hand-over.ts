import type { Language } from '../../bulletin/language.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { KeptContent } from '../../reading/kept-content.ts';

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

/**
 * Astro's configuration and the pages are two programs in one process, each with modules of its own: what the first has
 * read for the second stands where both can see it.
 */
const PLACE = Symbol.for('ban-tin.editing');

function isEditing(value: unknown): value is Editing {
  return typeof value === 'object' && value !== null && 'content' in value && 'story' in value;
}

/** Hands over to the pages, in place of what was handed over before. */
export function handOver(editing: Editing): void {
  Reflect.set(globalThis, PLACE, editing);
}

/** What was handed over; undefined in a build, whatever the environment says that it is. */
export function handedOver(): Editing | undefined {
  const editing: unknown = Reflect.get(globalThis, PLACE);
  return isEditing(editing) ? editing : undefined;
}
