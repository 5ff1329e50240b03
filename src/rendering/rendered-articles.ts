import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';

/** An article as it was rendered, ready for its page and for lists. */
const RENDERED_ARTICLE = z.object({
  /** HTML of the body. */
  body: z.string(),
  /** Words of the body for the search, passage by passage. */
  text: z.array(z.string()).readonly(),
  /** HTML of the article's picture over the body, and small for lists; absent without a picture. */
  picture: z.object({ large: z.string(), small: z.string() }).optional(),
  /** Files that the HTML names, below the site: `anh/nha-san.1a2b3c4d.svg`. */
  files: z.array(z.string()),
});

export type RenderedArticle = z.infer<typeof RENDERED_ARTICLE>;

/** Below the cache folder; in it a folder for each two first digits of the keys. */
const FOLDER = 'articles';

function fileOf(cacheDir: string, key: string): string {
  return path.join(cacheDir, FOLDER, key.slice(0, 2), `${key}.json`);
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

/** Deletes all that is kept but under these keys. */
export async function pruneRendered(cacheDir: string, keys: ReadonlySet<string>): Promise<void> {
  const wanted = new Set(Array.from(keys, (key) => fileOf(cacheDir, key)));
  const folder = path.join(cacheDir, FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(file)) await rm(file);
  }
}
