import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import type { BinaryFile } from '../content-model/content-files.ts';
import { type ContentModel, readContent } from '../content-model/read-content.ts';
import { isPicture } from '../rendering/asset.ts';
import { checkPicture } from '../rendering/check-picture.ts';
import type { Settings } from '../settings.ts';
import { readBodies } from './article-bodies.ts';
import { keptReadings } from './kept-readings.ts';
import { type ContentFolder, readContentFolder } from './content-folder.ts';
import { knownLocalities } from './known-localities.ts';
import { pipelineDigest } from './pipeline-digest.ts';
import { renderArticles } from './render-articles.ts';
import { resolveAddress } from './resolve-address.ts';

/** The content as the build takes it in. */
export interface LoadedContent {
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
}

/** The files beside articles, with what keeps the pictures among them from being shown. */
async function checkPictures(
  { binaries }: ContentFolder,
  { contentDir, cacheDir }: Settings,
): Promise<ReadonlyMap<string, BinaryFile>> {
  const check = async (file: string): Promise<readonly Problem[]> =>
    checkPicture(await readFile(path.join(contentDir, file)), file, {
      cacheDir: path.join(cacheDir, 'checked'),
    });
  const checked = await Promise.all(
    [...binaries].map(async ([file, binary]): Promise<[string, BinaryFile]> => {
      const looked = file.startsWith('articles/') && isPicture(file);
      return [file, looked ? { ...binary, problems: await check(file) } : binary];
    }),
  );
  return new Map(checked);
}

/** Reads and checks the content folder, and renders the articles that weren't rendered from the same sources before. */
export async function loadContent(settings: Settings): Promise<LoadedContent> {
  const pipeline = await pipelineDigest('articles');
  const kept = await keptReadings(settings.cacheDir, pipeline);
  const folder = { ...(await readContentFolder(settings.contentDir)), frontmatter: kept.frontmatter };
  const bodies = readBodies(folder, `${pipeline}\n${settings.base}`, kept.bodies);
  const binaries = await checkPictures(folder, settings);
  const known = await knownLocalities(folder, await pipelineDigest('localities'), settings.cacheDir);
  const files = { ...folder, binaries, localities: known.byFile };
  const { model, problems } = readContent(files, bodies, settings.now, resolveAddress);
  await known.save();
  const whole = [...binaries]
    .filter(([, { problems: found = [] }]) => found.length === 0)
    .map(([file]) => file);
  const stories = await renderArticles(
    model.stories,
    { kept: kept.rendered, bodies: [...bodies.values()], files: new Set(whole) },
    settings,
  );
  await kept.save();
  return { model: { ...model, stories }, problems };
}
