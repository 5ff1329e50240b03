import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Language } from '../../bulletin/language.ts';
import type { Article, Story } from '../../bulletin/story.ts';
import { type IndexRecord, indexRecord } from '../../search/index-record.ts';

/** The record of a story's article. */
export interface StoryRecord extends IndexRecord {
  readonly story: string;
}

/** What an index is made from. */
export interface Sources {
  readonly bulletin: Bulletin;
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The finished HTML of an article. */
  readonly bodyOf: (article: Article) => Promise<string>;
}

/** The stories with an article in a language that stand in lists, newest first: the order of equal results. */
export function storiesIn(language: Language, { listed }: Bulletin): readonly Story[] {
  return listed.filter(({ articles }) => articles[language]);
}

/** The records of stories' articles in a language. */
export async function recordsOf(
  language: Language,
  { bulletin, bodyOf }: Sources,
  stories: readonly Story[] = storiesIn(language, bulletin),
): Promise<readonly StoryRecord[]> {
  const records: StoryRecord[] = [];
  for (const story of stories) {
    const article = story.articles[language];
    if (article === undefined) continue;
    records.push({ story: story.id, ...indexRecord(story, article, await bodyOf(article), bulletin) });
  }
  return records;
}
