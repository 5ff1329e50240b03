import { z } from 'astro/zod';
import type { ArticleText } from './article-text.ts';
import { openSection, type Section } from '../store/section.ts';

/** The body of an article as it was rendered. */
export interface RenderedArticle {
  /** HTML of the body. */
  readonly body: string;
  /** Words of the body for the search. */
  readonly text: ArticleText;
}

/** We wrote it ourselves; this only names the type. */
const RENDERED_ARTICLE = z.custom<RenderedArticle>((value) => typeof value === 'object' && value !== null);

/** Where bodies are kept, by a digest of all that each is rendered from. */
function sectionIn(cacheDir: string): Section {
  return openSection(cacheDir, 'articles');
}

/** Reads what was kept under a key. Throws an error when there is nothing whole. */
export function readRendered(cacheDir: string, key: string): RenderedArticle {
  return RENDERED_ARTICLE.parse(JSON.parse(String(sectionIn(cacheDir).get(key))));
}

/** Whether an article is kept under a key. */
export function hasRendered(cacheDir: string, key: string): boolean {
  return sectionIn(cacheDir).has(key);
}

/** Keeps an article under a key, the digest of all that it was rendered from. */
export function writeRendered(cacheDir: string, key: string, article: RenderedArticle): void {
  sectionIn(cacheDir).put(key, JSON.stringify(article));
}

/** Deletes all that is kept but under these keys. */
export function pruneRendered(cacheDir: string, keys: ReadonlySet<string>): void {
  sectionIn(cacheDir).prune(keys);
}
