import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait until a lock is tried again, in milliseconds. */
const PAUSE = 200;

/** SQLite's code of a file that another process has locked. */
const SQLITE_BUSY = 5;

/** The locks of this process, kept until it ends. */
const held = new Map<string, DatabaseSync>();

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/** Locks a file; gives whether that could be done. */
function lock(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    held.set(file, database);
    return true;
  } catch (error) {
    database.close();
    if (isBusy(error)) return false;
    throw error;
  }
}

/**
 * Locks a file, which is made where it is missing, until this process ends, however that happens: it is the operating
 * system that keeps the lock, and SQLite that asks for it, as Node can't. So no process id is compared, which another
 * process may have by then. Waits while another process has the lock; `tell` is called once when it has to. Gives
 * whether the lock was got before `patience` (milliseconds) ended; where the file system knows no locks, there is none to
 * wait for.
 */
export async function lockFile(file: string, tell: () => void, patience: number): Promise<boolean> {
  if (held.has(file)) return true;
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = 0; waited < patience; waited += PAUSE) {
    try {
      if (lock(file)) return true;
    } catch {
      return true;
    }
    if (waited === 0) tell();
    await pause(PAUSE);
  }
  return false;
}
