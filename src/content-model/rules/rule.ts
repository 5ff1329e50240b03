import type { Gazetteer } from '../../bulletin/gazetteer.ts';
import type { Author, Heading } from '../../bulletin/heading.ts';
import type { Bilingual, Language } from '../../bulletin/language.ts';
import type { Locality } from '../../bulletin/locality.ts';
import type { Problem } from '../../bulletin/problem.ts';
import type { PagedList } from '../../bulletin/views/page-count.ts';
import type { ArticleBody, ContentFiles } from '../content-files.ts';
import type { RecordFile } from '../records.ts';
import type { StandingPageText } from '../standing-pages.ts';
import type { StoryFolder } from '../story-folders.ts';
import type { AllowedWords } from '../words.ts';
import type { Place } from '../yaml-document.ts';

/** What an address leads to, as its form tells; whether that exists is for a rule to find. */
export type ResolvedAddress =
  /** A page of the bulletin; without `id` or `date` the index of its kind. `page` counts from 1. */
  | (PagedList & { readonly page: number; readonly language: Language })
  /** A page written by hand. */
  | { readonly kind: 'page'; readonly id: string; readonly language: Language }
  /** A page that is always there. */
  | { readonly kind: 'other' }
  /**
   * No address to write in an article: one with the host of the bulletin itself, or of a computer that readers can't
   * reach, or a wrong path. `path` is what it stands for, well formed where that can be told.
   */
  | { readonly kind: 'site' | 'machine' | 'misspelt'; readonly path: string };

/** Reads an address as written: `/tin/<story>/`, or one with a host; undefined when it is no page's, or one on the web. */
export type ResolveAddress = (address: string) => ResolvedAddress | undefined;

/** The content as far as it could be read, for a rule to look at. */
export interface RuleContext {
  /** Files to look at: all, or those of `folders`. */
  readonly files: ContentFiles;
  readonly bodies: ReadonlyMap<string, ArticleBody>;
  readonly now: Date;
  /** Stories to look at: all, or those that changed. */
  readonly folders: readonly StoryFolder[];
  readonly records: {
    readonly topic: RecordFile<Heading>;
    readonly series: RecordFile<Heading>;
    readonly author: RecordFile<Author>;
    readonly locality: RecordFile<Locality>;
  };
  readonly gazetteer: Gazetteer;
  readonly pages: readonly StandingPageText[];
  readonly words: Pick<AllowedWords, 'allows'>;
  readonly resolveAddress?: ResolveAddress;
}

/** The articles in the folders that are looked at, by path of the file. */
export function bodiesIn({
  folders,
  bodies,
}: Pick<RuleContext, 'folders' | 'bodies'>): readonly (readonly [string, ArticleBody])[] {
  return folders.flatMap(({ files }) =>
    files.flatMap((file) => {
      const body = bodies.get(file);
      return body ? [[file, body] as const] : [];
    }),
  );
}

/** Looks at the content and tells what it finds; it never throws. */
export type Rule = (context: RuleContext) => readonly Problem[];

/** An error that a rule found. */
export function error(rule: string, place: Place, message: Bilingual): Problem {
  return { rule, severity: 'error', ...place, message };
}

/** Something that a rule finds doubtful. */
export function warning(rule: string, place: Place, message: Bilingual): Problem {
  return { rule, severity: 'warning', ...place, message };
}
