import type { Letter } from '../bulletin/letter.ts';
import type { Author, Heading } from '../bulletin/heading.ts';
import type { Locality } from '../bulletin/locality.ts';
import type { Newsroom } from '../bulletin/newsroom.ts';
import type { Problem } from '../bulletin/problem.ts';
import type { StandingPage } from '../bulletin/standing-page.ts';
import type { Story } from '../bulletin/story.ts';
import type { OriginalFile, TranslationFile } from './article-file.ts';
import { joinStory } from './inherit.ts';
import { lettersOf } from './letters.ts';
import type { ContentMemory, ReadStories } from './read-stories.ts';
import { referencesOf } from './references.ts';
import { valuesOf } from './records.ts';
import { standingPagesOf } from './standing-pages.ts';

/** The content folder as domain values. What is wrong beyond use is left out. */
export interface ContentModel {
  /** By path: year, then id. Drafts and embargoed stories are among them. */
  readonly stories: readonly Story[];
  /** Whose bulletin it is. */
  readonly newsroom: Newsroom;
  readonly localities: readonly Locality[];
  /** In the order of the file, which is that of the menu. */
  readonly topics: readonly Heading[];
  readonly series: readonly Heading[];
  readonly authors: readonly Author[];
  readonly pages: readonly StandingPage[];
  /** Letters of readers, the oldest first. */
  readonly letters: readonly Letter[];
  /** What each abbreviation stands for, in Vietnamese. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

function usableStories(
  { context, registers }: ReadStories,
  unusable: ReadonlySet<string>,
  { stories }: ContentMemory,
): readonly Story[] {
  const isUsable = (article: OriginalFile | TranslationFile) =>
    !unusable.has(article.file) &&
    referencesOf(article).every(({ kind, id }) => context.records[kind].entries.has(id));
  const surroundings = {
    bodyKeys: context.files.bodyKeys,
    authors: new Set(context.records.author.entries.keys()),
  };
  return context.folders.flatMap((folder) => {
    const articles = [...folder.originals, ...folder.translations];
    const from = articles.flatMap(({ file }) => [unusable.has(file), context.files.bodyKeys?.get(file)]);
    const story = stories(folder.path, [folder, registers, ...from], () => {
      if (folder.isMisplaced || !folder.originals.every(isUsable)) return undefined;
      return joinStory({ ...folder, translations: folder.translations.filter(isUsable) }, surroundings);
    });
    return story ?? [];
  });
}

/** What of the content can be shown; `unusable` are problems of files that no page can be made of. */
export function contentModel(
  read: ReadStories,
  unusable: readonly Problem[],
  memory: ContentMemory,
): ContentModel {
  const { records, newsroom, localities, pages, abbreviations } = read.registers;
  return {
    stories: usableStories(read, new Set(unusable.map(({ file }) => file)), memory),
    newsroom: newsroom.newsroom,
    localities,
    topics: valuesOf(records.topic),
    series: valuesOf(records.series),
    authors: valuesOf(records.author),
    pages: standingPagesOf(pages),
    letters: lettersOf(read.context.letters),
    abbreviations: Object.fromEntries([...abbreviations.entries].map(([short, { value }]) => [short, value])),
  };
}
