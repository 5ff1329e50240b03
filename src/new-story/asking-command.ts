import { ownSettings, type Settings } from '../settings.ts';
import type { Streams } from './prompts.ts';

/** Where a command runs. */
export interface Surroundings {
  readonly settings: Settings;
  /** The folder that printed paths start from. */
  readonly cwd: string;
  /** Whether somebody sits at a terminal who can be asked. */
  readonly isAsked: boolean;
  readonly streams?: Streams;
}

/** How a command ended: what is to be printed, and whether it made what it is for. */
export interface Outcome {
  readonly text: string;
  readonly made: boolean;
}

/**
 * Runs a command that asks for what its flags leave out. Where nobody can be asked, flags tell everything. Exit code 1 when
 * nothing was made.
 */
export async function runCommand(
  run: (args: readonly string[], surroundings: Surroundings) => Promise<Outcome>,
): Promise<void> {
  const { text, made } = await run(process.argv.slice(2), {
    settings: ownSettings(),
    cwd: process.cwd(),
    isAsked: process.stdin.isTTY && process.stdout.isTTY,
  });
  (made ? process.stdout : process.stderr).write(`${text}\n`);
  if (!made) process.exitCode = 1;
}
