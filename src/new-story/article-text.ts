import { asWritten } from '../content-model/house-style.ts';
import type { Language } from '../bulletin/language.ts';
import { fixArticle } from '../lint/fix-article.ts';

/** Words as they are stored: composed, on one line, with single spaces. */
export function cleaned(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** Fields of a frontmatter in their order; those that are undefined are left out. */
export type WrittenFields = Readonly<Record<string, unknown>>;

/** An article's file: its frontmatter, a line each, and its text. Typography is put right as `lint:content --fix` does. */
export function articleText(fields: WrittenFields, body: string): string {
  const yaml = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => asWritten(key, value));
  return fixArticle(`---\n${yaml.join('')}---\n\n${body.trim()}\n`);
}

/** Path of an article below the content folder. */
export function articlePath(year: string, story: string, language: Language): string {
  return `articles/${year}/${story}/${language}.mdx`;
}
