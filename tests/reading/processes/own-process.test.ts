import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inOwnProcess, inProcesses, startProcess } from '../../../src/reading/processes/own-process.ts';
import { readSettings } from '../../../src/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TASK = new URL('./task.ts', import.meta.url);

/** Settings that tell the task what to do, where the path of the site stands. */
const asking = (base: string, year = 2024) =>
  readSettings({ BASE_PATH: base, BULLETIN_NOW: `${year}-06-01T00:00Z` }, '/');

const ENDED =
  'The process of task.ts ended before its work was done; lines above may tell why. ' +
  'Where memory ran out, give it more: NODE_OPTIONS=--max-old-space-size=2000 (megabytes).';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('one task in a process of its own', () => {
  it('gives what the task makes of the settings', async () => {
    await expect(inOwnProcess(TASK, asking('/'))).resolves.toMatchObject({ year: 2024 });
  });

  it('throws what the task throws', async () => {
    await expect(inOwnProcess(TASK, asking('/throw'))).rejects.toThrow(
      new RangeError('Không có thư mục nội dung.'),
    );
  });

  it('throws an error when the process ends before its work is done', async () => {
    await expect(inOwnProcess(TASK, asking('/end'))).rejects.toThrow(ENDED);
  });

  it('throws an error when the process has ended already', async () => {
    const { ask } = startProcess(TASK);
    await expect(ask(asking('/end'))).rejects.toThrow(ENDED);
    await expect(ask(asking('/'))).rejects.toThrow(ENDED);
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
});

describe('tasks in several processes', () => {
  interface Answer {
    readonly year: number;
    readonly pid: number;
  }
  const isAnswer = (value: unknown): value is Answer =>
    typeof value === 'object' && value !== null && 'year' in value && 'pid' in value;

  async function answers(questions: Iterable<object>): Promise<readonly Answer[]> {
    const found: Answer[] = [];
    await inProcesses(TASK, 2, questions, (answer) => {
      if (isAnswer(answer)) found.push(answer);
    });
    return found;
  }

  it('are each done once, and all processes do some', async () => {
    const years = Array.from({ length: 400 }, (_, at) => 1600 + at);
    const found = await answers(years.map((year) => asking('/', year)));
    expect(found.map(({ year }) => year).sort()).toEqual(years);
    const processes = [...new Set(found.map(({ pid }) => pid))];
    expect(processes).toHaveLength(2);
    await vi.waitUntil(() => !processes.some(isRunning), { timeout: 10_000 });
  });

  it('end where one of them fails, with what it threw', async () => {
    await expect(answers([asking('/wait-long'), asking('/throw')])).rejects.toThrow(
      'Không có thư mục nội dung.',
    );
  });

  it('end where one of the processes ends', async () => {
    await expect(answers([asking('/wait-long'), asking('/end'), asking('/')])).rejects.toThrow(ENDED);
  });
});
