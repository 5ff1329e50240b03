import { createHash } from 'node:crypto';
import { isListed } from '../../bulletin/publication.ts';
import type { Language } from '../../bulletin/language.ts';
import type { Story } from '../../bulletin/story.ts';
import type { KeptContent } from '../../reading/kept-content.ts';

/** A digest (hex) of what all indexes are made with: what topics, places and people are called, and the code (`code`). */
export function sourcesDigest(
  { localities, topics, series, authors, abbreviations }: Omit<KeptContent, 'stories'>,
  code: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([code, localities, topics, series, authors, abbreviations]))
    .digest('hex');
}

/**
 * A digest (hex) of all that an index of some stories is made from: their articles in a language, if they stand in
 * lists, and what all are made with (`shared`). What changes in the other language alone doesn't change it.
 */
export function indexDigest(language: Language, stories: readonly Story[], shared: string): string {
  const own = stories
    .filter((story) => isListed(story) && story.articles[language])
    .map((story) => ({ ...story, articles: story.articles[language] }));
  return createHash('sha256')
    .update(JSON.stringify([shared, own]))
    .digest('hex');
}

/** A digest (hex) of what the files of the units of the country are made with. */
export function placesDigest({ localities }: Pick<KeptContent, 'localities'>, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify([code, localities]))
    .digest('hex');
}

/** A name that says whether files are the same as others. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const part of [...files].flat()) hash.update(`${part.length} ${part}`);
  return hash.digest('hex').slice(0, 12);
}
