import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { lookAt, type Recorded } from './recorded.ts';
import { makeFolder, writeWhole } from './whole-file.ts';

/** What is recorded of a section's files and folders, by key. Several processes may add to it at a time. */
export interface SectionRecord {
  readonly get: (key: string) => Recorded | undefined;
  readonly add: (key: string, recorded: Recorded) => void;
  /** Reads what was added since it was read, by other processes too. */
  readonly catchUp: () => void;
}

/** The folder of the records, beside the sections: a section's own folder holds what is kept and nothing else. */
const RECORDS = 'records';

/** Begins with a line feed, so that it is a line of its own even below one that was cut off. */
const lineOf = (key: string, { look, changed, mode, digest }: Recorded): string =>
  `\n${key} ${look} ${changed} ${mode} ${digest}`;

/** The entries of a record, oldest first. A line that is damaged gives none, or one that fits no file. */
function* entriesIn(record: Buffer): Generator<readonly [string, Recorded]> {
  for (const line of String(record).split('\n')) {
    const [key, look, changed, mode, digest] = line.split(' ');
    if (key && look && digest) yield [key, { look, changed: Number(changed), mode: Number(mode), digest }];
  }
}

/** Links aren't followed: what is added to a record must never reach a file elsewhere. Windows has no such flag. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW;
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/** A file from a byte on. What can't be read is removed. */
function bytesFrom(file: string, start: number): Buffer {
  try {
    const opened = openSync(file, READ);
    try {
      const bytes = Buffer.alloc(Math.max(0, fstatSync(opened).size - start));
      return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, start));
    } finally {
      closeSync(opened);
    }
  } catch {
    rmSync(file, { recursive: true, force: true });
    return Buffer.of();
  }
}

function append(file: string, line: string): void {
  makeFolder(path.dirname(file));
  const opened = openSync(file, APPEND);
  try {
    writeSync(opened, line);
  } finally {
    closeSync(opened);
  }
}

/** Opens the record of a section, which needn't be there yet. */
export function openRecord(cacheDir: string, name: string): SectionRecord {
  const file = path.join(cacheDir, RECORDS, encodeURIComponent(name));
  const entries = new Map<string, Recorded>();
  let read = 0;
  return {
    get: (key) => entries.get(key),
    add: (key, recorded) => {
      entries.set(key, recorded);
      append(file, lineOf(key, recorded));
    },
    catchUp: () => {
      const added = bytesFrom(file, read);
      read += added.length;
      for (const [key, recorded] of entriesIn(added)) entries.set(key, recorded);
    },
  };
}

/**
 * Takes down how everything looks at the end of a build, which has made and removed links: that changes the status of a
 * file ({@link Recorded.changed}), not what it holds. What has gone is left out; what looks different otherwise stays as it
 * was recorded, and won't be used again unless it holds the same.
 */
export function refreshRecords(cacheDir: string): void {
  const folder = path.join(cacheDir, RECORDS);
  makeFolder(folder);
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const lines: string[] = [];
    for (const [key, recorded] of new Map(entriesIn(bytesFrom(file, 0)))) {
      const now = lookAt(path.join(cacheDir, decodeURIComponent(name), key));
      if (now === undefined) continue;
      lines.push(lineOf(key, now.look === recorded.look ? { ...recorded, ...now } : recorded));
    }
    writeWhole(file, lines.join(''));
  }
}
