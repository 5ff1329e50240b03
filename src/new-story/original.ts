import type { Language } from '../bulletin/language.ts';
import { MARKS } from '../content-model/marks.ts';
import { articleText } from './article-text.ts';

/** The facts of a new story, by the names and in the order of the frontmatter's fields. */
export interface StoryFacts {
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  /** Ids, the main one first. */
  readonly locality: readonly string[];
  readonly hamlet?: string | undefined;
  readonly author: readonly string[];
  /** Ids; the first is the section. */
  readonly topics: readonly string[];
  readonly series?: string | undefined;
}

const BODY = {
  vi: `${MARKS.write.vi} Việc đã diễn ra: ai làm, ở đâu, cách làm và kết quả.

## ${MARKS.write.vi} Đề mục

${MARKS.write.vi} Lời người trong cuộc, số liệu, việc tiếp theo.`,
  en: `${MARKS.write.en} What happened: who did it, where, how, and what came of it.

## ${MARKS.write.en} Heading

${MARKS.write.en} What those who took part say, figures, what comes next.`,
} as const satisfies Record<Language, string>;

/** The file of a new original: a draft with a text to be written. Facts may be missing where some alone are to be checked. */
export function originalText(facts: Partial<StoryFacts>, language: Language): string {
  const { title, lead, date, locality, hamlet, author, topics, series } = facts;
  const fields = { title, lead, date, locality, hamlet, author, topics, series, draft: true };
  return articleText(fields, BODY[language]);
}
