import path from 'node:path';
import { createGazetteer } from '../bulletin/gazetteer.ts';
import type { Locality } from '../bulletin/locality.ts';
import { readLocalities } from '../content-model/localities.ts';
import { valuesOf } from '../content-model/records.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { knownLocalities } from '../reading/known-localities.ts';
import { pipelineDigest } from '../store/pipeline-digest.ts';
import type { Settings } from '../settings.ts';
import { readCheckData } from './check/read-check-data.ts';
import { placeRows } from './places/place-file.ts';
import { readAdminData } from './read-admin-data.ts';

/** The data of the editor's page by file name; each is read when it is asked for, and given as JSON. Places are read once. */
export type DataFiles = Readonly<Record<'data.json' | 'places.json' | 'check.json', () => Promise<string>>>;

interface ReadLocalities {
  readonly all: readonly Locality[];
  /** Those of the files without fault, by path. */
  readonly byFile: ReadonlyMap<string, readonly Locality[]>;
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

/** Where the page is served from. */
export interface Place {
  /** The repository's folder. */
  readonly root: string;
  /** Whether it is a site that anybody may read. */
  readonly isPublic: boolean;
}

/** Readers of what the editor's page shows; from one reading to the next only what changed is parsed again. */
export function dataFiles(settings: Settings, { root, isPublic }: Place): DataFiles {
  const { contentDir, cacheDir, now } = settings;
  const frontmatter = new Map<string, unknown>();
  const audience = { now, folder: folderBelow(root, contentDir), isPublic };

  async function readLocalitiesOnce(): Promise<ReadLocalities> {
    const folder = await readContentFolder(contentDir);
    const known = await knownLocalities(folder, await pipelineDigest('localities'), cacheDir);
    const all = valuesOf(readLocalities({ ...folder, localities: known.byFile }));
    await known.save();
    return { all, byFile: known.byFile };
  }

  // The gazetteer hardly changes while stories are written: it is read once.
  let read: Promise<ReadLocalities> | undefined;
  const localities = () => (read ??= readLocalitiesOnce());

  async function places(): Promise<string> {
    return JSON.stringify(placeRows(createGazetteer((await localities()).all)));
  }

  async function data(): Promise<string> {
    const folder = await readContentFolder(contentDir);
    return JSON.stringify(readAdminData({ ...folder, frontmatter }, audience));
  }

  async function check(): Promise<string> {
    const folder = await readContentFolder(contentDir);
    const { byFile } = await localities();
    const { base, site } = settings;
    const told = { now, site: { base, ...(site !== undefined && { site }) }, isPublic, localities: byFile };
    return JSON.stringify(readCheckData({ ...folder, frontmatter }, told));
  }

  return { 'data.json': data, 'places.json': places, 'check.json': check };
}
