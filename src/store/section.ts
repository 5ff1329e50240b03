import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { partOf, writeWhole } from './whole-file.ts';

/**
 * What is kept of one kind: files and folders by key, which is their name. What has a key is there whole or not at all,
 * and is never written again, so a key has to hold a digest of everything that the content is made from.
 */
export interface Section {
  /** Where the file or the folder with a key lies, or will lie. */
  readonly pathOf: (key: string) => string;
  readonly has: (key: string) => boolean;
  /** The keys of all that is kept. */
  readonly keys: () => ReadonlySet<string>;
  /** The content of a file; undefined where none is kept. */
  readonly get: (key: string) => Buffer | undefined;
  /** Keeps a file. Two processes may keep the same one at the same time. */
  readonly put: (key: string, content: string | Uint8Array) => void;
  /**
   * Gives where the file or the folder with a key lies. Where none is kept, `write` is given a path to write it at; this
   * is done once, however many ask for the same at a time.
   */
  readonly make: (key: string, write: (part: string) => Promise<void>) => Promise<string>;
  /** Deletes all but what has these keys. */
  readonly prune: (keys: ReadonlySet<string>) => void;
}

const underway = new Map<string, Promise<string>>();

async function makeWhole(target: string, write: (part: string) => Promise<void>): Promise<string> {
  const part = partOf(target);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  await write(part);
  renameSync(part, target);
  return target;
}

/** Opens a section of the store that lies in a folder; neither needs to be there yet. */
export function openSection(cacheDir: string, name: string): Section {
  const folder = path.join(cacheDir, name);
  const pathOf = (key: string): string => path.join(folder, key);

  function has(key: string): boolean {
    const stats = statSync(pathOf(key), { throwIfNoEntry: false });
    // A power cut may leave an empty file where one was renamed.
    return stats !== undefined && (stats.isDirectory() || stats.size > 0);
  }

  function keys(): ReadonlySet<string> {
    mkdirSync(folder, { recursive: true });
    return new Set(readdirSync(folder));
  }

  return {
    pathOf,
    has,
    keys,
    get: (key) => (has(key) ? readFileSync(pathOf(key)) : undefined),
    put: (key, content) => {
      writeWhole(pathOf(key), content);
    },
    make: async (key, write) => {
      const target = pathOf(key);
      if (has(key)) return target;
      const making = underway.get(target) ?? makeWhole(target, write).finally(() => underway.delete(target));
      underway.set(target, making);
      return making;
    },
    prune: (wanted) => {
      for (const key of keys()) if (!wanted.has(key)) rmSync(pathOf(key), { recursive: true });
    },
  };
}
