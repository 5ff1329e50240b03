import path from 'node:path';
import { readSealed, writeSealed } from './whole-file.ts';

/** Many small values by key, kept together in a file. One that isn't asked for in a run isn't there in the next. */
export interface Values<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Whether a value was asked for or added in this run. */
  readonly isInUse: (key: string) => boolean;
  /** Keeps for the next run what was asked for or added. */
  readonly save: () => void;
}

interface Saved<T> {
  readonly version: string;
  readonly entries: readonly (readonly [string, T])[];
}

/** Whether this was saved with a version; its values are then of the type that they were saved with. */
function isSaved<T>(value: unknown, version: string): value is Saved<T> {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version;
}

function readEntries<T>(file: string, version: string): Saved<T>['entries'] {
  const value: unknown = JSON.parse(readSealed(file) ?? 'null');
  return isSaved<T>(value, version) ? value.entries : [];
}

/** Opens the values (plain JSON) that were kept with a version, a digest of what made them; none, where that was another. */
export function openValues<T>(cacheDir: string, name: string, version: string): Values<T> {
  const file = path.join(cacheDir, `${name}.json`);
  const before = new Map(readEntries<T>(file, version));
  const now = new Map<string, T>();
  let saved = before.size;
  let isNew = false;
  return {
    get: (key) => {
      const value = now.get(key) ?? before.get(key);
      if (value !== undefined) now.set(key, value);
      return value;
    },
    set: (key, value) => {
      isNew = true;
      now.set(key, value);
    },
    isInUse: (key) => now.has(key),
    save: () => {
      if (!isNew && now.size === saved) return;
      writeSealed(file, JSON.stringify({ version, entries: [...now] } satisfies Saved<T>));
      isNew = false;
      saved = now.size;
    },
  };
}
