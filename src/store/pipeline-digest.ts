import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Folders whose code decides what is kept: the HTML that an article becomes, the units of a gazetteer file, search indexes. */
const CODE = {
  articles: ['src/bulletin', 'src/content-model', 'src/rendering', 'src/routing', 'src/reading'],
  localities: ['src/content-model', 'src/bulletin'],
  search: ['src/search', 'src/bulletin', 'src/i18n', 'src/routing', 'src/reading', 'src/integrations/search'],
} as const satisfies Record<string, readonly string[]>;

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A digest (hex) of the code that makes something and of the packages' versions, so that nothing is used again that other code made. */
export async function pipelineDigest(made: keyof typeof CODE): Promise<string> {
  const folders = await Promise.all(CODE[made].map((folder) => filesOf(path.join(ROOT, folder))));
  const hash = createHash('sha256');
  for (const file of [path.join(ROOT, 'package-lock.json'), ...folders.flat().sort()])
    hash.update(await readFile(file));
  return hash.digest('hex');
}
