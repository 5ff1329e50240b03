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

/** As {@link readRendered}; undefined when nothing whole is kept under the key. */
export async function findRendered(cacheDir: string, key: string): Promise<RenderedArticle | undefined> {
  return readRendered(cacheDir, key).catch(() => undefined);
}

/** Keeps an article under a key, the digest of all that it was rendered from. A crash leaves no half file under it. */
export async function writeRendered(cacheDir: string, key: string, article: RenderedArticle): Promise<void> {
  const file = fileOf(cacheDir, key);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.part`, JSON.stringify(article));
  await rename(`${file}.part`, file);
}
