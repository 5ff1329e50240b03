import { createGazetteer } from '../bulletin/gazetteer.ts';
import type { Author, Heading } from '../bulletin/heading.ts';
import type { Locality } from '../bulletin/locality.ts';
import { compareIds } from '../bulletin/order.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { Story } from '../bulletin/story.ts';
import type { OriginalFile, TranslationFile } from './article-file.ts';
import type { ArticleBody, ContentFiles } from './content-files.ts';
import { draftsAsWarnings } from './draft-warnings.ts';
import { joinStory } from './inherit.ts';
import { readLocalities } from './localities.ts';
import { referencesOf } from './references.ts';
import { type RecordFile, readAbbreviations, readAuthors, readHeadings } from './records.ts';
import type { ResolveAddress, RuleContext } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import { readStandingPages, type StandingPageText } from './standing-pages.ts';
import { readStoryFolders } from './story-folders.ts';
import { readWords } from './words.ts';

/** The content folder as domain values. What is wrong beyond use is left out. */
export interface ContentModel {
  /** By path: year, then id. Drafts and embargoed stories are among them. */
  readonly stories: readonly Story[];
  readonly localities: readonly Locality[];
  /** In the order of the file, which is that of the menu. */
  readonly topics: readonly Heading[];
  readonly series: readonly Heading[];
  readonly authors: readonly Author[];
  readonly pages: readonly StandingPageText[];
  /** What each abbreviation stands for, in Vietnamese. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

function valuesOf<T>({ entries }: RecordFile<T>): readonly T[] {
  return [...entries.values()].map(({ value }) => value);
}

/** Rules whose problems make a page impossible: what they are told of can't be shown, not even as a draft. */
const UNUSABLE = new Set(['story-ids', 'pictures']);

function usableStories(context: RuleContext, problems: readonly Problem[]): readonly Story[] {
  const unusable = new Set(problems.filter(({ rule }) => UNUSABLE.has(rule)).map(({ file }) => file));
  const isUsable = (article: OriginalFile | TranslationFile) =>
    !unusable.has(article.file) &&
    referencesOf(article).every(({ kind, id }) => context.records[kind].entries.has(id));
  const surroundings = { bodies: context.bodies, authors: new Set(context.records.author.entries.keys()) };
  return context.folders.flatMap((folder) => {
    if (!folder.originals.every(isUsable)) return [];
    return joinStory({ ...folder, translations: folder.translations.filter(isUsable) }, surroundings) ?? [];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return compareIds(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/**
 * Reads frontmatter and records, fills in what a translation inherits, and applies all rules. Never throws on
 * bad content: everything wrong is in `problems`, by file and line. `bodies` are by the path of the `.mdx` file.
 * Links within the bulletin are checked only where `resolveAddress` is given.
 */
export function readContent(
  files: ContentFiles,
  bodies: ReadonlyMap<string, ArticleBody>,
  now: Date,
  resolveAddress?: ResolveAddress,
): { readonly model: ContentModel; readonly problems: readonly Problem[] } {
  const topics = readHeadings(files, 'topics.yaml');
  const series = readHeadings(files, 'series.yaml');
  const authors = readAuthors(files);
  const localities = readLocalities(files);
  const stories = readStoryFolders(files);
  const standing = readStandingPages(files);
  const abbreviations = readAbbreviations(files);
  const words = readWords(files);
  const context: RuleContext = {
    files,
    bodies,
    now,
    folders: stories.folders,
    records: { topic: topics, series, author: authors, locality: localities },
    gazetteer: createGazetteer(valuesOf(localities)),
    pages: standing.pages,
    words,
    ...(resolveAddress && { resolveAddress }),
  };
  const read = [topics, series, authors, localities, stories, standing, abbreviations, words].flatMap(
    ({ problems }) => problems,
  );
  const looked = [...bodies.values(), ...files.binaries.values()].flatMap(({ problems = [] }) => problems);
  const found = [...read, ...looked, ...RULES.flatMap((rule) => rule(context))];
  return {
    model: {
      stories: usableStories(context, found),
      localities: valuesOf(localities),
      topics: valuesOf(topics),
      series: valuesOf(series),
      authors: valuesOf(authors),
      pages: standing.pages,
      abbreviations: Object.fromEntries(
        [...abbreviations.entries].map(([short, { value }]) => [short, value]),
      ),
    },
    problems: draftsAsWarnings(found, stories.folders).toSorted(byPlace),
  };
}
