import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The code that decides what is kept, by what it makes; the versions of the packages decide about all of it. */
const CODE = {
  localities: ['src/content-model', 'src/bulletin'],
  articles: [
    'src/bulletin',
    'src/content-model',
    'src/likeness',
    'src/search/words.ts',
    'src/rendering',
    'src/routing',
    'src/reading',
  ],
  search: ['src/search', 'src/bulletin', 'src/i18n', 'src/routing', 'src/reading', 'src/integrations/search'],
  pages: ['src', 'astro.config.mjs', 'package.json'],
} as const satisfies Record<string, readonly string[]>;

/** All files at a path: those below a folder, or the file itself. */
export async function filesAt(file: string): Promise<readonly string[]> {
  const entries = await readdir(file, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [file];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A digest (hex) of the code that makes something, so that nothing is used again that other code made. */
export async function codeDigest(made: keyof typeof CODE, root = ROOT): Promise<string> {
  const digest = createHash('sha256');
  for (const part of [...CODE[made], 'package-lock.json']) {
    for (const file of await filesAt(path.join(root, part))) {
      digest
        .update(`\n${path.relative(root, file).replaceAll(path.sep, '/')}\n`)
        .update(await readFile(file));
    }
  }
  return digest.digest('hex');
}
