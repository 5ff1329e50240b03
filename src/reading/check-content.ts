import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import type { ArticleBody, BinaryFile, ContentFiles } from '../content-model/content-files.ts';
import { fileFault } from '../content-model/file-faults.ts';
import { type ContentModel, readContent } from '../content-model/read-content.ts';
import { isInStory } from '../content-model/read-registers.ts';
import { isPicture } from '../rendering/asset.ts';
import { checkPicture } from '../rendering/check-picture.ts';
import type { Settings } from '../settings.ts';
import { type ArticleFile, articleFiles } from './article-files.ts';
import { type ContentFolder, readContentFolder } from './content-folder.ts';
import { knownLocalities } from './known-localities.ts';
import { type ArticleToMake, makeArticles, type MadeArticle } from './make-articles.ts';
import { type Memory, openMemory } from './memory.ts';
import { type ShownFiles, shownFiles } from './render-article.ts';
import { addressResolver } from './resolve-address.ts';

/** The content folder, read and checked. */
export interface CheckedContent {
  readonly folder: ContentFolder;
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
}

/** What is read of the content folder, with what was made of the articles that weren't kept. */
export interface ReadContent extends CheckedContent {
  readonly memory: Memory;
  readonly shown: ShownFiles;
  readonly articles: ReadonlyMap<string, ArticleFile>;
  readonly made: readonly MadeArticle[];
}

/** A file beside an article, with what keeps it from being shown where it is a picture. `digest` is the file's. */
export async function lookAt(
  file: string,
  binary: BinaryFile,
  digest: string,
  { pictures }: Memory,
  { contentDir }: Settings,
): Promise<BinaryFile> {
  if (!isInStory(file) || !isPicture(file) || fileFault(file, binary)) return binary;
  const key = `${digest}${path.posix.extname(file).toLowerCase()}`;
  if (pictures.get(key)) return { ...binary, problems: [] };
  const problems = await checkPicture(await readFile(path.join(contentDir, file)), file);
  if (problems.length === 0) pictures.set(key, true);
  return { ...binary, problems };
}

async function checkPictures(
  { binaries, digests }: ContentFolder,
  memory: Memory,
  settings: Settings,
): Promise<ReadonlyMap<string, BinaryFile>> {
  const checked = [...binaries].map(
    async ([file, binary]) =>
      [file, await lookAt(file, binary, digests.get(file) ?? '', memory, settings)] as const,
  );
  return new Map(await Promise.all(checked));
}

/** What the frontmatter of articles says, as far as it is known. */
export function knownFrontmatter(
  articles: ReadonlyMap<string, ArticleFile>,
  { texts }: Memory,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...articles].flatMap(([file, { textKey }]) => {
      const frontmatter = texts.get(textKey)?.frontmatter;
      return frontmatter === undefined ? [] : [[file, frontmatter] as const];
    }),
  );
}

/**
 * Reads the content folder and checks it by all rules. What didn't change since the last time isn't parsed again. Articles
 * that aren't kept are rendered in the same pass, where that is wanted.
 */
export async function readAndCheck(settings: Settings, isRendered: boolean): Promise<ReadContent> {
  const memory = await openMemory(settings.cacheDir);
  const read = await readContentFolder(settings.contentDir);
  const folder = { ...read, binaries: await checkPictures(read, memory, settings) };
  const articles = articleFiles(folder, `${memory.code}\n${settings.base}`);
  const shown = shownFiles(folder.binaries);
  const besides = Map.groupBy(shown, ([file]) => path.posix.dirname(file));

  const missing = [...articles.values()].flatMap((article): readonly ArticleToMake[] => {
    const { file, textKey, bodyKey } = article;
    const isRead = memory.texts.get(textKey) !== undefined;
    if (!isRendered || !isInStory(file)) return isRead ? [] : [{ article }];
    const folderName = path.posix.dirname(file).normalize('NFC');
    return isRead && memory.shown(bodyKey) ? [] : [{ article, shown: new Map(besides.get(folderName)) }];
  });
  const made: MadeArticle[] = [];
  await makeArticles(missing, settings, (article) => {
    memory.texts.set(article.article.textKey, article.read);
    if (article.rendered) made.push(article);
  });

  const files: ContentFiles = {
    ...folder,
    localities: await knownLocalities(folder, settings.cacheDir),
    frontmatter: knownFrontmatter(articles, memory),
    bodyKeys: new Map(Array.from(articles, ([file, { bodyKey }]) => [file, bodyKey])),
  };
  const bodies = [...articles].flatMap(([file, { textKey }]): (readonly [string, ArticleBody])[] => {
    const text = memory.texts.get(textKey);
    return text ? [[file, text.body]] : [];
  });
  const { model, problems } = readContent(files, new Map(bodies), settings.now, addressResolver(settings));
  memory.saveRead();
  return { folder, model, problems, memory, shown, articles, made };
}

/** Reads the content folder and checks it by all rules; nothing is rendered. */
export async function checkContent(settings: Settings): Promise<CheckedContent> {
  const { folder, model, problems } = await readAndCheck(settings, false);
  return { folder, model, problems };
}
