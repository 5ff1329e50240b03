import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import type { Language } from '../../src/bulletin/language.ts';
import { type Locality, LOCALITY_KINDS, type LocalityKind } from '../../src/bulletin/locality.ts';
import { lastPart } from '../../src/bulletin/locality-id.ts';
import type { Article, Story } from '../../src/bulletin/story.ts';

/** The fields of a story that a test cares about; dates may be written as text. */
export type StoryParts = Partial<Omit<Story, 'date' | 'updated'>> & {
  readonly date?: string;
  readonly updated?: string;
};

/** A valid story in Vietnamese, with the fields given. Throws a RangeError for a date that isn't one. */
export function story({ date = '2020-01-21', updated, ...parts }: StoryParts = {}): Story {
  const original = parts.original ?? 'vi';
  return {
    id: 'muong-bang-sinh-hoat-chi-bo',
    date: calendarDate(date),
    localities: ['son-la/huyen-mai-son/xa-muong-bang'],
    authors: ['ban-bien-tap'],
    topics: ['sinh-hoat-chi-bo'],
    photoBy: [],
    formerIds: [],
    original,
    articles: { [original]: article({ language: original }) },
    ...(updated !== undefined && { updated: calendarDate(updated) }),
    ...parts,
  };
}

/** Stories with the dates given, whose ids are `a`, `b`, `c`… */
export function storiesOn(...dates: readonly string[]): Story[] {
  return dates.map((date, index) => story({ id: String.fromCharCode('a'.charCodeAt(0) + index), date }));
}

/** An original article, with the fields given. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    language: 'vi',
    title: 'Sinh hoạt chi bộ ở Mường Bằng',
    lead: 'Các chi bộ của xã Mường Bằng duy trì sinh hoạt hằng tháng.',
    corrections: [],
    draft: false,
    body: '',
    ...parts,
  };
}

/** A translation made on a date, into English unless another language is given. */
export function translation(date: string, language: Language = 'en'): Article {
  return article({
    language,
    translation: { by: ['ban-bien-tap'], method: 'human', date: calendarDate(date) },
  });
}

/** The fields of a unit that a test cares about; dates may be written as text. */
export type LocalityParts = Partial<Omit<Locality, 'id' | 'since' | 'until'>> & {
  readonly id: string;
  readonly since?: string;
  readonly until?: string;
};

/** A unit with the fields given; its kind follows from the id, and its name is the id's last part. */
export function locality({ id, since, until, ...parts }: LocalityParts): Locality {
  return {
    id,
    kind: kindOf(id),
    name: lastPart(id),
    successors: [],
    ...parts,
    ...(since !== undefined && { since: calendarDate(since) }),
    ...(until !== undefined && { until: calendarDate(until) }),
  };
}

function kindOf(id: string): LocalityKind {
  const kinds = LOCALITY_KINDS.filter((kind) => lastPart(id).startsWith(`${kind}-`));
  return (id.includes('/') ? kinds[0] : undefined) ?? 'tinh';
}
