import path from 'node:path';
import { createGazetteer } from '../bulletin/gazetteer.ts';
import { readLocalities } from '../content-model/localities.ts';
import { readContentFolder } from '../integrations/content-folder.ts';
import { knownLocalities } from '../integrations/known-localities.ts';
import { pipelineDigest } from '../integrations/pipeline-digest.ts';
import type { Settings } from '../settings.ts';
import { placeRows } from './places/place-file.ts';
import { readAdminData } from './read-admin-data.ts';

/** The data of the editor's page by file name, as JSON. */
export interface DataFiles {
  readonly 'data.json': string;
  readonly 'places.json': string;
}

/** The content folder below the repository's, `content`. Throws an error when it lies elsewhere. */
function folderBelow(root: string, contentDir: string): string {
  const below = path.relative(root, contentDir).split(path.sep).join('/');
  if (below === '' || below.startsWith('..') || path.isAbsolute(below))
    throw new Error(
      `The content folder ${contentDir} lies outside ${root}, where the editor can't reach it.`,
    );
  return below;
}

/** Reads what the editor's page shows; from one reading to the next only what changed is parsed again. */
export function dataReader({ contentDir, cacheDir, now }: Settings, root: string): () => Promise<DataFiles> {
  const frontmatter = new Map<string, unknown>();
  const below = folderBelow(root, contentDir);
  return async () => {
    const folder = await readContentFolder(contentDir);
    const known = await knownLocalities(folder, await pipelineDigest('localities'), cacheDir);
    const { entries } = readLocalities({ ...folder, localities: known.byFile });
    await known.save();
    const gazetteer = createGazetteer([...entries.values()].map(({ value }) => value));
    return {
      'data.json': JSON.stringify(readAdminData({ ...folder, frontmatter }, now, below)),
      'places.json': JSON.stringify(placeRows(gazetteer)),
    };
  };
}
