import { hash } from 'node:crypto';
import { chmodSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';

/** How a kept file, or a folder as a whole, looks from outside. */
export interface Look {
  /** Names, sizes, modification times and permissions, or a digest of them. */
  readonly look: string;
  /**
   * The latest status change (ctime), in milliseconds since 1970. No program can set it: it tells an edit that left size
   * and modification time as they were.
   */
  readonly changed: number;
  /** Permissions of its files, which all have the same. */
  readonly mode: number;
}

/** What is recorded of a kept file, or of a folder as a whole. */
export interface Recorded extends Look {
  /** A digest of names and bytes. */
  readonly digest: string;
}

/** A file: its name below what is kept, where it lies, and what the file system says of it. */
type Seen = readonly [name: string, file: string, stats: Stats];

const permissions = ({ mode }: Stats): number => mode & 0o777;

/** The files of a kept folder, or a kept file itself; none, where there is neither. */
function seenAt(target: string): readonly Seen[] {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [['', target, stats]];
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }): Seen => {
      const file = path.join(parentPath, name);
      return [file.slice(target.length + 1).replaceAll(path.sep, '/'), file, lstatSync(file)];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

const digestOf = (lines: readonly string[]): string => hash('sha256', lines.join('\n'), 'base64url');

function lookOf(seen: readonly Seen[]): Look {
  const lines = seen.map(([name, , { size, mtimeMs, mode }]) => `${name}/${size}/${mtimeMs}/${mode}`);
  const changed = seen.reduce((latest, [, , { ctimeMs }]) => Math.max(latest, ctimeMs), 0);
  const [first] = seen;
  // Most is one file, which needs no digest.
  const look = first?.[0] === '' ? (lines[0] ?? '') : digestOf(lines);
  return { look, changed, mode: first ? permissions(first[2]) : 0 };
}

/** The line that says what a file holds, in what a digest is made from. */
const lineOf = (name: string, bytes: Uint8Array): string => `${name} ${hash('sha256', bytes, 'base64url')}`;

function contentDigest(seen: readonly Seen[]): string {
  return digestOf(
    seen.map(([name, file, stats]) =>
      stats.isFile() ? lineOf(name, readFileSync(file)) : `${name} no file`,
    ),
  );
}

/** How something looks; undefined where there is nothing that can be looked at. */
export function lookAt(target: string): Look | undefined {
  try {
    const seen = seenAt(target);
    return seen.length > 0 ? lookOf(seen) : undefined;
  } catch {
    return undefined;
  }
}

/** What is to be recorded of a file with these bytes, or of a folder, that was just written. */
export function recordOf(target: string, bytes?: Uint8Array): Recorded {
  const seen = seenAt(target);
  return { ...lookOf(seen), digest: bytes ? digestOf([lineOf('', bytes)]) : contentDigest(seen) };
}

/**
 * What is to be recorded from now on of something that was recorded; undefined where it is something else now. It is read
 * only where it looks different. Permissions that were changed become what they were.
 */
export function verified(target: string, recorded: Recorded): Recorded | undefined {
  try {
    const seen = seenAt(target);
    const { look, changed } = lookOf(seen);
    if (look === recorded.look && changed === recorded.changed) return recorded;
    if (contentDigest(seen) !== recorded.digest) return undefined;
    for (const [, file, stats] of seen)
      if (permissions(stats) !== recorded.mode) chmodSync(file, recorded.mode);
    return { ...lookOf(seenAt(target)), digest: recorded.digest };
  } catch {
    // It can't be read, or belongs to somebody else.
    return undefined;
  }
}
