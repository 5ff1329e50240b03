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
import { encodeCatalogue } from '../search/catalogue-format.ts';
import { type IndexRecord, indexRecord } from '../search/index-record.ts';
import {
  ABBREVIATIONS_FILE,
  CATALOGUE_FILE,
  SEARCH_FOLDER,
  VOCABULARY_FILE,
} from '../search/search-files.ts';
import { fromSurrogates } from '../search/surrogates.ts';
import { encodeVocabulary, vocabularyOf } from '../search/vocabulary.ts';
import type { Settings } from '../settings.ts';
import { keptContent } from './kept-content.ts';

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

/**
 * The language that Pagefind takes all texts for, English ones too: it has no stems for Vietnamese, and stems would make
 * "meeting" find "meetings", against the rule of words.
 */
const UNSTEMMED = 'vi';

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

const FRAGMENT = z.object({ url: z.string(), content: z.string() });
const SIGNATURE = 'pagefind_dcd';

/** A story in the index. */
interface Fragment {
  readonly story: string;
  /** As the browser is told it. */
  readonly name: string;
  /** What was indexed, as readers see it. */
  readonly text: string;
}

function fragmentsOf(files: readonly IndexFile[], records: readonly StoryRecord[]): readonly Fragment[] {
  const stories = new Map(records.map(({ url, story }) => [url, story]));
  return files.flatMap((file) => {
    const name = /^fragment\/[a-z]+_(\w+)\.pf_fragment$/.exec(file.path)?.[1];
    if (name === undefined) return [];
    const packed = gunzipSync(file.content).toString('utf8').slice(SIGNATURE.length);
    const { url, content } = FRAGMENT.parse(JSON.parse(packed));
    const story = stories.get(url);
    return story === undefined ? [] : [{ story, name, text: fromSurrogates(content) }];
  });
}

/** Writes the index of a language's records into a folder. Throws an Error when Pagefind can't index one. */
export async function writeIndex(
  folder: string,
  language: Language,
  records: readonly StoryRecord[],
  sources: Sources,
): Promise<void> {
  const files = await filesOf(records);
  const fragments = fragmentsOf(files, records);
  const names = new Map(fragments.map(({ story, name }) => [story, name]));
  const catalogue = catalogueOf(sources.bulletin, language, names);
  const texts = {
    [CATALOGUE_FILE]: encodeCatalogue(catalogue),
    [VOCABULARY_FILE]: encodeVocabulary(vocabularyOf(fragments.map(({ text }) => text))),
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
        const content = await keptContent(settings.cacheDir);
        const stories = publishedStories(content.stories, settings.now);
        const bulletin = createBulletin({ ...content, stories });
        const sources: Sources = {
          bulletin,
          abbreviations: content.abbreviations,
          bodyOf: async ({ body }) => (await readRendered(settings.cacheDir, body)).body,
        };
        for (const language of LANGUAGES) {
          const folder = path.join(fileURLToPath(dir), SEARCH_FOLDER, language);
          await writeIndex(folder, language, await recordsOf(language, sources), sources);
        }
        await close();
        logger.info(`${bulletin.listed.length} stories indexed.`);
      },
    },
  };
}
