import { statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';

/** An article as it was rendered, ready for its page and for lists. */
const RENDERED_ARTICLE = z.object({
  /** HTML of the body. */
  body: z.string(),
  /** HTML of the article's picture over the body, and small for lists; absent without a picture. */
  picture: z.object({ large: z.string(), small: z.string() }).optional(),
  /** Files that the HTML names, below the site: `anh/nha-san.1a2b3c4d.svg`. */
  files: z.array(z.string()),
});

export type RenderedArticle = z.infer<typeof RENDERED_ARTICLE>;

function fileOf(cacheDir: string, key: string): string {
  return path.join(cacheDir, 'articles', key.slice(0, 2), `${key}.json`);
}

/** Reads what was kept under a key. Throws an error when there is nothing whole. */
export async function readRendered(cacheDir: string, key: string): Promise<RenderedArticle> {
  return RENDERED_ARTICLE.parse(JSON.parse(await readFile(fileOf(cacheDir, key), 'utf8')));
}

/** Size in bytes of what is kept under a key; undefined when nothing is. */
export function renderedBytes(cacheDir: string, key: string): number | undefined {
  return statSync(fileOf(cacheDir, key), { throwIfNoEntry: false })?.size;
}

/**
 * Keeps an article under a key, the digest of all that it was rendered from, and gives its size in bytes.
 * A crash leaves no half file under it.
 */
export async function writeRendered(
  cacheDir: string,
  key: string,
  article: RenderedArticle,
): Promise<number> {
  const file = fileOf(cacheDir, key);
  const bytes = Buffer.from(JSON.stringify(article));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
  return bytes.length;
}
