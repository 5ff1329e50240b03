import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import { type ContentModel, readContent } from '../content-model/read-content.ts';
import { checkPicture } from '../rendering/check-picture.ts';
import type { Settings } from '../settings.ts';
import { readBodies } from './article-bodies.ts';
import { type ContentFolder, isPicture, readContentFolder } from './content-folder.ts';
import { renderArticles } from './render-articles.ts';
import { resolveAddress } from './resolve-address.ts';

/** The content as the build takes it in. */
export interface LoadedContent {
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
}

async function checkPictures(folder: ContentFolder, contentDir: string): Promise<readonly Problem[]> {
  const files = [...folder.binaries.keys()].filter((file) => file.startsWith('articles/') && isPicture(file));
  const problems = await Promise.all(
    files.map(async (file) => checkPicture(await readFile(path.join(contentDir, file)), file)),
  );
  return problems.flat();
}

/** Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before. */
export async function loadContent(settings: Settings): Promise<LoadedContent> {
  const folder = await readContentFolder(settings.contentDir);
  const bodies = readBodies(folder, settings.base);
  const { model, problems } = readContent(folder, bodies, settings.now, resolveAddress);
  const pictures = await checkPictures(folder, settings.contentDir);
  const stories = await renderArticles(
    model.stories,
    new Map([...bodies.values()].map((body) => [body.digest, body])),
    settings,
  );
  return { model: { ...model, stories }, problems: [...problems, ...pictures] };
}
