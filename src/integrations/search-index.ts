import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Bulletin, createBulletin } from '../bulletin/bulletin.ts';
import { LANGUAGES, type Language } from '../bulletin/language.ts';
import { publishedStories } from '../bulletin/publication.ts';
import type { Article } from '../bulletin/story.ts';
import { readRendered } from '../rendering/rendered-articles.ts';
import { catalogueOf } from '../search/catalogue-of.ts';
import { type IndexedStory, indexFiles } from '../search/index-files.ts';
import { type IndexRecord, indexRecord } from '../search/index-record.ts';
import { CURRENT_FILE, fragmentName, SEARCH_FOLDER, UNSTEMMED } from '../search/search-files.ts';
import { fromSurrogates } from '../search/surrogates.ts';
import { FREQUENT } from '../search/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { filesBelow, link } from './incremental/release.ts';
import { type KeptContent, keptContent } from './kept-content.ts';
import { indexDigest, keptIndex } from './kept-index.ts';
import { pipelineDigest } from './pipeline-digest.ts';

/** What Pagefind writes for interfaces of its own, which the bulletin doesn't use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

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

/** The records of a language: its own articles that stand in lists, newest first, which is the order of equal results. */
export async function recordsOf(
  language: Language,
  { bulletin, bodyOf }: Sources,
): Promise<readonly StoryRecord[]> {
  const records: StoryRecord[] = [];
  for (const story of bulletin.listed) {
    const article = story.articles[language];
    if (article === undefined) continue;
    records.push({
      story: story.id,
      ...indexRecord(story, article, await bodyOf(article), bulletin),
    });
  }
  return records;
}

async function filesOf(records: readonly StoryRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: UNSTEMMED });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { url, html } of records) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not index ${url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter((file) => !UNUSED.test(file.path));
}

const FRAGMENT = z.object({ url: z.string(), content: z.string(), meta: z.object({ title: z.string() }) });
const SIGNATURE = 'pagefind_dcd';

/** The stories that Pagefind took in, in the order of their records. */
function indexedStories(
  files: readonly IndexFile[],
  records: readonly StoryRecord[],
): readonly IndexedStory[] {
  const stories = new Map<string, Omit<IndexedStory, 'id'>>();
  for (const file of files) {
    const fragment = fragmentName(file.path);
    if (fragment === undefined) continue;
    const packed = gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length);
    const { url, content, meta } = FRAGMENT.parse(JSON.parse(packed));
    stories.set(url, { fragment, text: fromSurrogates(content), title: fromSurrogates(meta.title) });
  }
  return records.flatMap(({ url, story }) => {
    const indexed = stories.get(url);
    return indexed === undefined ? [] : [{ id: story, ...indexed }];
  });
}

/** A name that says whether files are the same as others. */
function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const part of [...files].flat()) hash.update(`${part.length} ${part}`);
  return hash.digest('hex').slice(0, 12);
}

/**
 * Writes the index of a language's records, the newest first, into a folder that has none. Words in `limit` stories are
 * frequent. Throws an Error when Pagefind can't index one.
 */
export async function writeIndex(
  folder: string,
  language: Language,
  records: readonly StoryRecord[],
  { bulletin, abbreviations }: Sources,
  limit = FREQUENT,
): Promise<void> {
  const files = await filesOf(records);
  const stories = indexedStories(files, records);
  const catalogue = catalogueOf(bulletin, language, new Set(stories.map(({ id }) => id)));
  const own = indexFiles(stories, { catalogue, abbreviations, limit });
  const current = digestOf(own);
  const written = [
    ...files,
    ...Array.from(own, ([file, text]) => ({ path: `${current}/${file}`, content: text })),
    { path: CURRENT_FILE, content: current },
  ];
  for (const file of written) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

async function makeIndex(
  folder: string,
  language: Language,
  content: KeptContent,
  { cacheDir }: Settings,
): Promise<void> {
  const sources: Sources = {
    bulletin: createBulletin(content),
    abbreviations: content.abbreviations,
    bodyOf: async ({ body }) => (await readRendered(cacheDir, body)).body,
  };
  await writeIndex(folder, language, await recordsOf(language, sources), sources);
}

/**
 * Makes the search index of each language from the stories themselves: menus and lists of pages aren't in it. That of a
 * language in which nothing changed is kept: Pagefind can only index all stories again.
 */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const all = await keptContent(settings.cacheDir);
        const content = { ...all, stories: publishedStories(all.stories, settings.now) };
        const code = await pipelineDigest('search');
        for (const language of LANGUAGES) {
          const digest = indexDigest(language, content, code);
          const kept = await keptIndex(path.join(settings.cacheDir, 'search', language), digest, (folder) =>
            makeIndex(folder, language, content, settings),
          );
          link(filesBelow(kept), path.join(fileURLToPath(dir), SEARCH_FOLDER, language));
        }
        await close();
        logger.info(`${content.stories.length} stories can be searched.`);
      },
    },
  };
}
