import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Locality } from '../bulletin/locality.ts';
import type { ContentFolder } from './content-folder.ts';
import { writeWhole } from '../store/whole-file.ts';

/** The units of a file without fault, and the digest of the file and of the code that read it. */
const KEPT_FILE = z.object({
  digest: z.string(),
  localities: z.custom<readonly Locality[]>(Array.isArray),
});

const KEPT = z.record(z.string(), KEPT_FILE);

/** The gazetteer's units as they were read before. */
export interface KnownLocalities {
  /** By path of the file, of those that are as they were; what is read now is to be added. */
  readonly byFile: Map<string, readonly Locality[]>;
  /** Keeps them for the next run, where anything changed. */
  readonly save: () => Promise<void>;
}

/** Recalls the units of the gazetteer's files that neither changed nor are read by other code, of which `code` is a digest. */
export async function knownLocalities(
  { digests }: ContentFolder,
  code: string,
  cacheDir: string,
): Promise<KnownLocalities> {
  const target = path.join(cacheDir, 'localities.json');
  const kept = await readFile(target, 'utf8')
    .then((json) => KEPT.parse(JSON.parse(json)))
    .catch(() => ({}) satisfies z.output<typeof KEPT>);
  const digestOf = (file: string) => `${code} ${digests.get(file) ?? ''}`;
  const known = Object.entries<z.output<typeof KEPT_FILE>>(kept).filter(
    ([file, { digest }]) => digest === digestOf(file),
  );
  const byFile = new Map(known.map(([file, { localities }]) => [file, localities]));
  const before = new Set(byFile.keys());

  async function save(): Promise<void> {
    if (byFile.size === before.size && before.size === Object.keys(kept).length) return;
    const files = [...byFile].map(([file, localities]) => [file, { digest: digestOf(file), localities }]);
    await writeWhole(target, JSON.stringify(Object.fromEntries(files)));
  }

  return { byFile, save };
}
