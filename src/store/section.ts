import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openRecord } from './record.ts';
import { type Recorded, recordOf, verified } from './recorded.ts';
import { makeFolder, partOf, takePlace, writeWhole } from './whole-file.ts';

/**
 * What is kept of one kind: files and folders by key, which is their name. What has a key is there whole or not at all,
 * and is never written again, so a key has to hold a digest of everything that the content is made from. What was kept is
 * recorded: where a file was damaged, or changed through a link to it, nothing is kept under its key any more.
 */
export interface Section {
  /** Where the file or the folder with a key lies, or will lie. */
  readonly pathOf: (key: string) => string;
  readonly has: (key: string) => boolean;
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

function createSection(cacheDir: string, name: string): Section {
  const folder = path.join(cacheDir, name);
  const record = openRecord(cacheDir, name);
  const underway = new Map<string, Promise<string>>();
  const pathOf = (key: string): string => path.join(folder, key);

  function isAs(recorded: Recorded | undefined, key: string): boolean {
    const now = recorded && verified(pathOf(key), recorded);
    if (now !== undefined && now !== recorded) record.add(key, now);
    return now !== undefined;
  }

  function has(key: string): boolean {
    const before = record.get(key);
    if (isAs(before, key)) return true;
    record.catchUp();
    const later = record.get(key);
    return later !== before && isAs(later, key);
  }

  async function makeWhole(key: string, write: (part: string) => Promise<void>): Promise<string> {
    const target = pathOf(key);
    const part = partOf(target);
    makeFolder(folder);
    rmSync(part, { recursive: true, force: true });
    await write(part);
    takePlace(part, target);
    record.add(key, recordOf(target));
    return target;
  }

  return {
    pathOf,
    has,
    get: (key) => (has(key) ? readFileSync(pathOf(key)) : undefined),
    put: (key, content) => {
      const bytes = Buffer.from(content);
      writeWhole(pathOf(key), bytes);
      record.add(key, recordOf(pathOf(key), bytes));
    },
    make: async (key, write) => {
      if (has(key)) return pathOf(key);
      const making = underway.get(key) ?? makeWhole(key, write).finally(() => underway.delete(key));
      underway.set(key, making);
      return making;
    },
    prune: (wanted) => {
      makeFolder(folder);
      for (const key of readdirSync(folder)) if (!wanted.has(key)) rmSync(pathOf(key), { recursive: true });
    },
  };
}

const opened = new Map<string, Section>();

/** Opens a section of the store that lies in a folder; neither needs to be there yet. */
export function openSection(cacheDir: string, name: string): Section {
  const folder = path.join(cacheDir, name);
  const section = opened.get(folder) ?? createSection(cacheDir, name);
  opened.set(folder, section);
  return section;
}
