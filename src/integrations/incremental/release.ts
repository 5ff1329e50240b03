import { constants, existsSync } from 'node:fs';
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';

/** The files of a site: where each is now, by its place below the site (with `/`). */
export type SiteFiles = ReadonlyMap<string, string>;

const besides = (outDir: string) => ({ next: `${outDir}.new`, old: `${outDir}.old` });

/** All files below a folder, as the files of a site. */
export function filesBelow(folder: string): SiteFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), file];
    }),
  );
}

/**
 * Clears away what a build left that was cut off; where it was cut off between the two renames of {@link release},
 * the old site is put back.
 */
export async function recover(outDir: string): Promise<void> {
  const { next, old } = besides(outDir);
  if (!existsSync(outDir) && existsSync(old)) await rename(old, outDir);
  remove(old);
  remove(next);
}

/** Puts a site of these files in the place of the old one, or leaves that where it is. */
export async function release(files: SiteFiles, outDir: string): Promise<void> {
  const { next, old } = besides(outDir);
  await recover(outDir);
  link(files, next);
  const replaces = existsSync(outDir);
  if (replaces) await rename(outDir, old);
  try {
    await rename(next, outDir);
  } catch (error) {
    if (replaces) await rename(old, outDir);
    throw error;
  }
  remove(old);
}

/** Makes a folder of links to files; of copies, where the file system has no links or is another one. */
export function link(files: SiteFiles, folder: string): void {
  const made = new Set<string>();
  let place: (source: string, target: string) => void = linkSync;
  for (const [name, source] of files) {
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      place(source, target);
    } catch (error) {
      if (place !== linkSync || isMissing(error)) throw error;
      place = copy;
      copy(source, target);
    }
  }
}

function copy(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function remove(folder: string): void {
  // Without waiting: tens of thousands of folders are gone in a third of the time.
  rmSync(folder, { recursive: true, force: true });
}
