import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where the system itself watches a folder with all that is in it. */
const WATCHES_TREES = process.platform === 'darwin' || process.platform === 'win32';

/** Ends the watching. */
export type EndWatching = () => void;

/** What an error says where there is no such folder: it is a file, or gone, or a link that leads nowhere. */
const NO_FOLDER: readonly unknown[] = ['ENOTDIR', 'ENOENT', 'ELOOP'];

function isNoFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_FOLDER.includes(error.code);
}

/** Watches a folder and those in it, one by one; what changes is reported by its path below the first. */
function watchEach(
  root: string,
  tell: (changed: string) => void,
  fail: (error: unknown) => void,
): EndWatching {
  const watchers = new Map<string, FSWatcher>();
  let ended = false;

  function forget(folder: string): void {
    for (const [name, watcher] of watchers) {
      if (name !== folder && !name.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(name);
    }
  }

  function look(folder: string): void {
    addAll(folder).catch((error: unknown) => {
      if (!isNoFolder(error)) fail(error);
    });
  }

  function add(folder: string): void {
    if (ended || watchers.has(folder)) return;
    const watcher = watch(folder, (_event, name) => {
      const changed = path.join(folder, name ?? '');
      // A folder that came, or came again in place of another, has to be watched from now on.
      if (name !== null && watchers.has(changed)) forget(changed);
      look(changed);
      tell(path.relative(root, changed));
    });
    watcher.on('error', () => {
      forget(folder);
    });
    watchers.set(folder, watcher);
  }

  async function addAll(folder: string): Promise<void> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    add(folder);
    for (const entry of entries) if (entry.isDirectory()) add(path.join(entry.parentPath, entry.name));
  }

  look(root);
  return () => {
    ended = true;
    forget(root);
  };
}

/**
 * Tells of changes in a folder, by the path below it of what may have changed: a file, or a folder with all in it.
 * Only folders are watched, not each file: in an archive of ten thousand stories that is a second less to begin with.
 */
export function watchFolder(
  root: string,
  tell: (changed: string) => void,
  fail: (error: unknown) => void,
): EndWatching {
  const say = (changed: string) => {
    tell(changed.split(path.sep).join('/'));
  };
  if (!WATCHES_TREES) return watchEach(root, say, fail);
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    say(name ?? '');
  });
  watcher.on('error', fail);
  return () => {
    watcher.close();
  };
}
