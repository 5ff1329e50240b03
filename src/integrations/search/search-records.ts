import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Language } from '../../bulletin/language.ts';
import type { Article, Story } from '../../bulletin/story.ts';
import type { FoundStory } from '../../search/found-story.ts';
import { type BodyText, foundStoryOf } from '../../search/found-story-of.ts';

/** What an index is made from. */
export interface Sources {
  readonly bulletin: Bulletin;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly textOf: (article: Article) => Promise<BodyText>;
}

/** The stories with an article in a language that stand in lists, newest first: the order of equal results. */
export function storiesIn(language: Language, { listed }: Bulletin): readonly Story[] {
  return listed.filter(({ articles }) => articles[language]);
}

/** What an index has of stories that have an article in a language. */
export async function recordsOf(
  language: Language,
  { bulletin, textOf }: Sources,
  stories: readonly Story[] = storiesIn(language, bulletin),
): Promise<readonly FoundStory[]> {
  const records: FoundStory[] = [];
  for (const story of stories) {
    const article = story.articles[language];
    if (article) records.push(foundStoryOf(story, article, await textOf(article), bulletin));
  }
  return records;
}
