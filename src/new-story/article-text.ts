import { stringify } from 'yaml';
import type { Language } from '../bulletin/language.ts';
import { fixArticle } from '../lint/fix-article.ts';

/** Words as they are stored: composed, on one line, with single spaces. */
export function cleaned(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** Ids, days and files, which YAML reads as text without quotes. */
const PLAIN = /^(?:(?!(?:true|false|null)$)[a-z][a-z0-9/-]*|\d{4}-\d{2}(?:-\d{2})?|\.\/[\w.-]+)$/;

/** A value within brackets: ids and days as they are, words in quotes. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${fields.map(([key, inner]) => `${key}: ${inFlow(inner)}`).join(', ')} }`;
  }
  return typeof value === 'string' && PLAIN.test(value) ? value : JSON.stringify(value);
}

function written(key: string, value: unknown): string {
  if (typeof value === 'object') return `${key}: ${inFlow(value)}`;
  // A year stands as it is written in the bulletin, without quotes.
  const isYear = typeof value === 'string' && key === 'date' && /^\d{4}$/.test(value);
  return stringify({ [key]: isYear ? Number(value) : value }, { lineWidth: 0, schema: 'core' }).trimEnd();
}

/** Fields of a frontmatter in their order; those that are undefined are left out. */
export type WrittenFields = Readonly<Record<string, unknown>>;

/** An article's file: its frontmatter, a line each, and its text. Typography is put right as `lint:content --fix` does. */
export function articleText(fields: WrittenFields, body: string): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => written(key, value));
  return fixArticle(['---', ...lines, '---', '', body.trim(), ''].join('\n'));
}

/** One id as itself, several as a list. */
export function oneOrList(ids: readonly string[] | undefined): string | readonly string[] | undefined {
  return ids?.length === 1 ? ids[0] : ids;
}

/** Path of an article below the content folder. */
export function articlePath(year: string, story: string, language: Language): string {
  return `articles/${year}/${story}/${language}.mdx`;
}
