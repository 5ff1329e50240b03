import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../bulletin/problem.ts';
import type { BinaryFile } from '../content-model/content-files.ts';
import { fileFault } from '../content-model/file-faults.ts';
import { type ContentModel, readContent } from '../content-model/read-content.ts';
import { isInStory } from '../content-model/read-registers.ts';
import { isPicture } from '../rendering/asset.ts';
import { checkPicture } from '../rendering/check-picture.ts';
import type { Settings } from '../settings.ts';
import { type ReadBody, readBodies } from './article-bodies.ts';
import { type ContentFolder, readContentFolder } from './content-folder.ts';
import { type KeptReadings, keptReadings } from './kept-readings.ts';
import { knownLocalities } from './known-localities.ts';
import { pipelineDigest } from '../store/pipeline-digest.ts';
import { readMany } from './many-articles.ts';
import { addressResolver } from './resolve-address.ts';

/** The content folder, read and checked; nothing is rendered yet. */
export interface CheckedContent {
  readonly folder: ContentFolder;
  readonly model: ContentModel;
  /** Everything wrong, by file and line; stories that can't be shown aren't in the model. */
  readonly problems: readonly Problem[];
  readonly bodies: ReadonlyMap<string, ReadBody>;
  /** What is known from the run before; saved by whoever asked for all of it. */
  readonly kept: KeptReadings;
}

/** A file beside an article, with what keeps it from being shown where it is a picture. */
export async function lookAt(
  file: string,
  binary: BinaryFile,
  { contentDir, cacheDir }: Settings,
): Promise<BinaryFile> {
  if (!isInStory(file) || !isPicture(file) || fileFault(file, binary)) return binary;
  const bytes = await readFile(path.join(contentDir, file));
  return {
    ...binary,
    problems: await checkPicture(bytes, file, { cacheDir: path.join(cacheDir, 'checked') }),
  };
}

async function checkPictures(
  { binaries }: ContentFolder,
  settings: Settings,
): Promise<ReadonlyMap<string, BinaryFile>> {
  const checked = [...binaries].map(
    async ([file, binary]) => [file, await lookAt(file, binary, settings)] as const,
  );
  return new Map(await Promise.all(checked));
}

/** Reads the content folder and checks it by all rules. What didn't change since the last build isn't parsed again. */
export async function checkContent(settings: Settings): Promise<CheckedContent> {
  const pipeline = await pipelineDigest('articles');
  const kept = await keptReadings(settings.cacheDir, pipeline);
  const read = { ...(await readContentFolder(settings.contentDir)), frontmatter: kept.frontmatter };
  const bodies = readBodies(read, `${pipeline}\n${settings.base}`, kept.bodies);
  await readMany(bodies.values(), kept);
  const folder = { ...read, binaries: await checkPictures(read, settings) };
  const known = await knownLocalities(folder, await pipelineDigest('localities'), settings.cacheDir);
  const files = { ...folder, localities: known.byFile };
  const { model, problems } = readContent(files, bodies, settings.now, addressResolver(settings));
  await known.save();
  return { folder, model, problems, bodies, kept };
}
