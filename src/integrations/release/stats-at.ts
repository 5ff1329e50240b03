import { lstatSync, type Stats } from 'node:fs';

/** The code of a file system's error, such as `ENOENT`; undefined where it is another error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What is at a path, without following a link; undefined where nothing is. Throws where that can't be seen. */
export function statsAt(target: string): Stats | undefined {
  try {
    return lstatSync(target, { throwIfNoEntry: false });
  } catch (error) {
    // A part of the way is a file.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
