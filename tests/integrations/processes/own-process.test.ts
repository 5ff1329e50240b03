import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { inOwnProcess } from '../../../src/integrations/processes/own-process.ts';
import { readSettings } from '../../../src/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const asked = (base: string) =>
  inOwnProcess(
    new URL('./task.ts', import.meta.url),
    readSettings({ BASE_PATH: base, BULLETIN_NOW: '2024-06-01T00:00Z' }, '/'),
  );

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('gives what the task makes of the settings', async () => {
  await expect(asked('/')).resolves.toEqual({ year: 2024 });
});

it('throws what the task throws', async () => {
  await expect(asked('/throw')).rejects.toThrow(new RangeError('Không có thư mục nội dung.'));
});

it('throws an error when the process ends before its work is done', async () => {
  await expect(asked('/end')).rejects.toThrow(
    'The process of task.ts ended before its work was done; lines above may tell why. ' +
      'Where memory ran out, give it more: NODE_OPTIONS=--max-old-space-size=2000 (megabytes).',
  );
});

it('ends with the process that asked, however that ends', async () => {
  const told = path.join(await temporaryFolder(), 'pid');
  const asker = fork(new URL('./asker.ts', import.meta.url), [told], { execArgv: [] });
  await vi.waitUntil(() => existsSync(told) && readFileSync(told, 'utf8') !== '', { timeout: 20_000 });
  const task = Number(readFileSync(told, 'utf8'));
  expect(isRunning(task)).toBe(true);
  asker.kill('SIGKILL');
  await vi.waitUntil(() => !isRunning(task), { timeout: 10_000 });
});
