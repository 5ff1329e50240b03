import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../../src/integrations/release/site-files.ts';
import { recover, release } from '../../../src/integrations/release/release.ts';
import { MARK, markFor } from '../../../src/integrations/release/site-mark.ts';
import { readSettings } from '../../../src/settings.ts';
import { type Files, temporaryFolder } from '../../reading/temporary-folder.ts';

/** Files below a folder. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

/** The files of a site that a build made of so many stories, in a folder. */
export function siteIn(folder: string, files: Files, stories = 1): Files {
  return below(folder, { [MARK]: markFor(Object.keys(files), stories), ...files });
}

/** The files of a built site as text, without its mark. */
export function textsOf(folder: string): Files {
  const files = [...filesBelow(folder)].filter(([name]) => name !== MARK);
  return Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file, 'utf8')]));
}

/** A checkout with these files, from whose folder `built` sites are released. */
export async function place(files: Files, env: Readonly<Record<string, string>> = {}) {
  const root = await temporaryFolder(files);
  const settings = readSettings({ LANG: 'en_GB.UTF-8', ...env }, root);
  return {
    root,
    settings,
    dist: path.join(root, 'dist'),
    recover: () => recover(settings),
    release: (stories = 1) => release(filesBelow(path.join(root, 'built')), stories, settings),
    /** The folder of the site, and what lies beside it. */
    folders: async () => (await readdir(root)).filter((name) => name.startsWith('dist')).sort(),
    page: (file = 'index.html') => readFile(path.join(root, 'dist', file), 'utf8'),
  };
}
