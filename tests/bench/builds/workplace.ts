import { rmSync } from 'node:fs';
import { constants, access, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of its own to measure in. */
export interface Workplace {
  readonly folder: string;
  /** Whether it lies in memory. */
  readonly inMemory: boolean;
}

const MEMORY = '/dev/shm';

async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize > bytes;
  } catch {
    return false;
  }
}

/** Makes a folder in memory where that has room, else where this machine keeps what is temporary; it is gone when the process ends. */
export async function openWorkplace(bytes: number): Promise<Workplace> {
  const inMemory = await hasRoom(MEMORY, bytes);
  const folder = await mkdtemp(path.join(inMemory ? MEMORY : tmpdir(), 'ban-tin-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return { folder, inMemory };
}
