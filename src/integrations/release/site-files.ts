import { constants, copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a site: where each is now, by its place below the site (with `/`). */
export type SiteFiles = ReadonlyMap<string, string>;

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
