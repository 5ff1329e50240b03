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
import { readRendered } from '../rendering/rendered-articles.ts';
import { catalogueOf } from '../search/catalogue-of.ts';
import { encodeCatalogue } from '../search/catalogue-format.ts';
import { type IndexRecord, indexRecord } from '../search/index-record.ts';
import {
  ABBREVIATIONS_FILE,
  CATALOGUE_FILE,
  SEARCH_FOLDER,
  VOCABULARY_FILE,
} from '../search/search-files.ts';
import { encodeVocabulary, vocabularyOf } from '../search/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { loadContent } from './load-content.ts';

/** What Pagefind writes for interfaces of its own, which the bulletin doesn't use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

interface StoryRecord extends IndexRecord {
  readonly story: string;
}

/** The records of a language: its own articles that stand in lists, newest first, which is the order of equal results. */
async function recordsOf(
  bulletin: Bulletin,
  language: Language,
  cacheDir: string,
): Promise<readonly StoryRecord[]> {
  const records: StoryRecord[] = [];
  for (const story of bulletin.listed) {
    const article = story.articles[language];
    if (article === undefined) continue;
    const { body } = await readRendered(cacheDir, article.body);
    records.push({ story: story.id, ...indexRecord(story, article, body, bulletin) });
  }
  return records;
}

async function filesOf(records: readonly StoryRecord[], language: Language): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
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

const FRAGMENT = z.object({ url: z.string() });
const SIGNATURE = 'pagefind_dcd';

/** Names of the fragments by story, as the browser is told them. */
function fragmentsOf(
  files: readonly IndexFile[],
  records: readonly StoryRecord[],
): ReadonlyMap<string, string> {
  const stories = new Map(records.map(({ url, story }) => [url, story]));
  const fragments = new Map<string, string>();
  for (const file of files) {
    const name = /^fragment\/[a-z]+_(\w+)\.pf_fragment$/.exec(file.path)?.[1];
    if (name === undefined) continue;
    const { url } = FRAGMENT.parse(
      JSON.parse(gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length)),
    );
    const story = stories.get(url);
    if (story !== undefined) fragments.set(story, name);
  }
  return fragments;
}

/** What an index is made from. */
interface Sources {
  readonly bulletin: Bulletin;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly cacheDir: string;
}

async function writeIndex(folder: string, language: Language, sources: Sources): Promise<void> {
  const records = await recordsOf(sources.bulletin, language, sources.cacheDir);
  const files = await filesOf(records, language);
  const catalogue = catalogueOf(sources.bulletin, language, fragmentsOf(files, records));
  const texts = {
    [CATALOGUE_FILE]: encodeCatalogue(catalogue),
    [VOCABULARY_FILE]: encodeVocabulary(vocabularyOf(records.map(({ words }) => words))),
    [ABBREVIATIONS_FILE]: JSON.stringify(sources.abbreviations),
  };
  const own = Object.entries(texts).map(([file, text]) => ({ path: file, content: Buffer.from(text) }));
  for (const file of [...files, ...own]) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/** Makes the search index of each language from the stories themselves: menus and lists of pages aren't in it. */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { model } = await loadContent(settings);
        const bulletin = createBulletin({ ...model, stories: publishedStories(model.stories, settings.now) });
        const sources = { bulletin, abbreviations: model.abbreviations, cacheDir: settings.cacheDir };
        for (const language of LANGUAGES) {
          await writeIndex(path.join(fileURLToPath(dir), SEARCH_FOLDER, language), language, sources);
        }
        await close();
        logger.info(`${bulletin.listed.length} stories indexed.`);
      },
    },
  };
}
