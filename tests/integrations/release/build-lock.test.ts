import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockFile } from '../../../src/integrations/release/build-lock.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

/** Longer than any test runs. */
const PATIENCE = 100_000;

/** A process that has locked a file. */
async function lockedBy(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'locked.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

const lockIn = async (): Promise<string> => path.join(await temporaryFolder(), '.cache', 'build.lock');

describe('a lock', () => {
  it('is got at once where nobody has it, twice too by the same process', async () => {
    const file = await lockIn();
    const tell = vi.fn();
    expect([await lockFile(file, tell, PATIENCE), await lockFile(file, tell, PATIENCE)]).toEqual([
      true,
      true,
    ]);
    expect(tell).not.toHaveBeenCalled();
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'is waited for until the process that has it ends by %s',
    async (signal) => {
      const file = await lockIn();
      const other = await lockedBy(file);
      const tell = vi.fn(() => void other.kill(signal));
      expect(await lockFile(file, tell, PATIENCE)).toBe(true);
      expect(tell).toHaveBeenCalledOnce();
      expect(other.signalCode).toBe(signal);
    },
  );

  it('is not got from a process that is at work, even one that is stopped for a while', async () => {
    const file = await lockIn();
    const other = await lockedBy(file);
    other.kill('SIGSTOP');
    expect(await lockFile(file, () => undefined, 500)).toBe(false);
  });

  it('that a machine left which was switched off stands in nobody’s way', async () => {
    const file = await lockIn();
    const other = await lockedBy(file);
    other.kill('SIGKILL');
    await once(other, 'exit');
    const tell = vi.fn();
    expect(await lockFile(file, tell, PATIENCE)).toBe(true);
    expect(tell).not.toHaveBeenCalled();
  });

  it('that can’t be made is done without', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      path.join(folder, 'build.lock'),
      'no database, and longer than the header of one would be: '.repeat(9),
    );
    expect(await lockFile(path.join(folder, 'build.lock'), () => undefined, PATIENCE)).toBe(true);
  });
});
