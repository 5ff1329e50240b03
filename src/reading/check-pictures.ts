import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BinaryFile } from '../content-model/content-files.ts';
import { fileFault } from '../content-model/file-faults.ts';
import { isInStory } from '../content-model/read-registers.ts';
import { isPicture } from '../rendering/asset.ts';
import { checkPicture } from '../rendering/check-picture.ts';
import type { Settings } from '../settings.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Memory } from './memory.ts';

/** Files that are no text, each with what keeps it from being shown, by path. */
export type CheckedFiles = ReadonlyMap<string, BinaryFile>;

/** A file beside an article, with what keeps it from being shown where it is a picture. */
export async function checkFile(
  file: string,
  binary: BinaryFile,
  { digests }: ContentFolder,
  { pictures }: Memory,
  { contentDir }: Settings,
): Promise<BinaryFile> {
  // Beside the content folder's own files lie the pictures of the newsroom.
  const isShown = isInStory(file) || !file.includes('/');
  if (!isShown || !isPicture(file) || binary.problems || fileFault(file, binary)) return binary;
  const key = `${digests.get(file) ?? ''}${path.posix.extname(file).toLowerCase()}`;
  if (pictures.get(key)) return { ...binary, problems: [] };
  const problems = await checkPicture(await readFile(path.join(contentDir, file)), file);
  if (problems.length === 0) pictures.set(key, true);
  return { ...binary, problems };
}

/** Pictures that are looked at together: each is read into memory as a whole. */
const AT_A_TIME = 4;

/** All files of the content folder that are no text, checked. */
export async function checkFiles(
  folder: ContentFolder,
  memory: Memory,
  settings: Settings,
): Promise<CheckedFiles> {
  const checked = new Map(folder.binaries);
  const left = folder.binaries.entries();
  const work = Array.from({ length: AT_A_TIME }, async () => {
    for (const [file, binary] of left)
      checked.set(file, await checkFile(file, binary, folder, memory, settings));
  });
  await Promise.all(work);
  return checked;
}
