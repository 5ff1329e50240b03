import type { Locality } from '../bulletin/locality.ts';
import { faultlessLocalities } from '../content-model/localities.ts';
import type { Settings } from '../settings.ts';
import { codeDigest } from '../store/code-digest.ts';
import { openValues } from '../store/values.ts';
import { type ContentFolder, readContentFolder } from './content-folder.ts';

/**
 * The units of the gazetteer's files without fault, by path. A file that neither changed nor is read by other code than
 * before isn't parsed again: 34 of them take a second and more.
 */
export async function knownLocalities(
  folder: ContentFolder,
  cacheDir: string,
): Promise<ReadonlyMap<string, readonly Locality[]>> {
  const kept = openValues<readonly Locality[]>(cacheDir, 'localities', await codeDigest('localities'));
  const known = new Map<string, readonly Locality[]>();
  for (const file of folder.texts.keys()) {
    if (!file.startsWith('localities/')) continue;
    const key = `${file} ${folder.digests.get(file) ?? ''}`;
    const before = kept.get(key);
    const units = before ?? faultlessLocalities(folder, file);
    if (units === undefined) continue;
    known.set(file, units);
    if (before === undefined) kept.set(key, units);
  }
  kept.save();
  return known;
}

/** The content folder with the units of its gazetteer. */
export interface FolderWithLocalities extends ContentFolder {
  readonly localities: ReadonlyMap<string, readonly Locality[]>;
}

/** Reads the content folder, and of its texts the gazetteer alone. */
export async function readWithLocalities({
  contentDir,
  cacheDir,
}: Pick<Settings, 'contentDir' | 'cacheDir'>): Promise<FolderWithLocalities> {
  const folder = await readContentFolder(contentDir);
  return { ...folder, localities: await knownLocalities(folder, cacheDir) };
}
