import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Finished pages by key. A file is there whole or not at all, and is never written again. */
export interface KeptPages {
  /** Where the page with a key is, or will be. */
  readonly fileOf: (key: string) => string;
  readonly has: (key: string) => boolean;
  /** Keeps a page. Two processes may keep the same one at the same time. */
  readonly keep: (key: string, page: Uint8Array) => void;
  /** Deletes all pages but those with these keys. */
  readonly prune: (keys: ReadonlySet<string>) => void;
}

/** Pages are spread over so many folders, named by the first two digits of their keys. */
const FOLDERS = 256;

/** Keeps pages in a folder, which need not be there yet. */
export function keptPages(folder: string): KeptPages {
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key.slice(2));
  for (let at = 0; at < FOLDERS; at++) {
    mkdirSync(path.join(folder, at.toString(16).padStart(2, '0')), { recursive: true });
  }
  return {
    fileOf,
    // A power cut may leave an empty file where one was renamed.
    has: (key) => (statSync(fileOf(key), { throwIfNoEntry: false })?.size ?? 0) > 0,
    keep: (key, page) => {
      const part = `${fileOf(key)}.${process.pid}`;
      writeFileSync(part, page);
      renameSync(part, fileOf(key));
    },
    prune: (keys) => {
      for (const first of readdirSync(folder)) {
        for (const rest of readdirSync(path.join(folder, first))) {
          if (!keys.has(first + rest)) rmSync(path.join(folder, first, rest));
        }
      }
    },
  };
}
