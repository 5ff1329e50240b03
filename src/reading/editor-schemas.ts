import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '../bulletin/language.ts';
import { jsonSchemas } from '../content-model/json-schemas.ts';
import { namesOf, readAuthors, readHeadings } from '../content-model/records.ts';
import type { Settings } from '../settings.ts';
import { newsroomNow } from './newsroom-now.ts';
import { writeWhole } from '../store/whole-file.ts';

/** Where Astro's program for editors looks for schemas, below the project; git ignores it. */
const FOLDER = path.join('.astro', 'collections');

const REGISTERS = ['topics.yaml', 'series.yaml', 'authors.yaml'];

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}

/** Files of both languages in each folder, there or not: one that is made later is known as soon as it is opened. */
function mdxIn(folders: readonly string[], schema: string): readonly (readonly [string, string])[] {
  return folders.flatMap((folder) =>
    LANGUAGES.map((language) => [addressOf(path.join(folder, `${language}.mdx`)), schema] as const),
  );
}

/** A file as Astro's program names it: an address without `%`, in lower case. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}

/**
 * Writes the schemas by which editor programs complete and check fields, and which file goes by which, for Astro's program
 * (see `.vscode/settings.json`). Ids are those of the content folder as it is now.
 */
export async function writeEditorSchemas(contentDir: string, root: string): Promise<void> {
  const texts = REGISTERS.map(async (file): Promise<[string, string]> => {
    const text = await readFile(path.join(contentDir, file), 'utf8').catch(() => '');
    return [file, text.replaceAll('\r\n', '\n')];
  });
  const files = { texts: new Map(await Promise.all(texts)), binaries: new Map() };
  const known = {
    topics: namesOf(readHeadings(files, 'topics.yaml')),
    series: namesOf(readHeadings(files, 'series.yaml')),
    authors: namesOf(readAuthors(files)),
  };
  const schemas = jsonSchemas(known, newsroomNow(contentDir).home);
  const years = await foldersIn(path.join(contentDir, 'articles'));
  const stories = (await Promise.all(years.map(foldersIn))).flat();
  const pages = await foldersIn(path.join(contentDir, 'pages'));
  const manifest = {
    collections: ['article', 'page'].map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries([...mdxIn(stories, 'article'), ...mdxIn(pages, 'page')]),
  };
  for (const [name, schema] of Object.entries(schemas))
    writeWhole(path.join(root, FOLDER, `${name}.schema.json`), JSON.stringify(schema));
  writeWhole(path.join(root, FOLDER, 'collections.json'), JSON.stringify(manifest));
}

/** Writes the schemas where the content folder is the project's own, and not one that a run reads instead. */
export async function writeOwnSchemas(
  { contentDir }: Pick<Settings, 'contentDir'>,
  root: string,
): Promise<void> {
  if (contentDir === path.join(root, 'content')) await writeEditorSchemas(contentDir, root);
}
