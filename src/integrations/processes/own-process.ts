import { fork } from 'node:child_process';
import { z } from 'astro/zod';
import type { Settings } from '../../settings.ts';

/** What can be sent from one process to another: plain values, dates, errors. */
type Sendable = object | string | number | boolean;

function endedEarly(script: URL): Error {
  return new Error(
    `The process of ${script.pathname.split('/').at(-1) ?? ''} ended before its work was done; lines above may tell why. ` +
      'Where memory ran out, give it more: NODE_OPTIONS=--max-old-space-size=2000 (megabytes).',
  );
}

/**
 * Runs a script, which calls {@link doTask}, in a process of its own, so that a build gives back all the memory that
 * the task has needed. Gives what the task gives; throws what it throws, or an Error when the process ends before.
 */
export function inOwnProcess(script: URL, settings: Settings): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(script, { execArgv: [], serialization: 'advanced' });
    child.once('message', (answer) => {
      if (answer instanceof Error) reject(answer);
      else resolve(answer);
    });
    child.once('error', reject);
    child.once('disconnect', () => {
      reject(endedEarly(script));
    });
    child.send(settings);
  });
}

/** They are read and checked already by the process that sends them; this only names the type. */
const SETTINGS = z.custom<Settings>((value) => typeof value === 'object' && value !== null);

/** Does a task with the settings that come from {@link inOwnProcess}, and ends the process; it ends with the other one too. */
export function doTask(task: (settings: Settings) => Promise<Sendable>): void {
  const answer = (result: unknown): void => {
    process.send?.(result, undefined, undefined, () => {
      process.exit();
    });
  };
  process.once('disconnect', () => {
    process.exit();
  });
  process.once('message', (settings) => {
    task(SETTINGS.parse(settings)).then(answer, answer);
  });
}
