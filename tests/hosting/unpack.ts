import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { UNPACKED } from './programs.ts';

/** Whether this system has packages of Debian's kind. */
export const HAS_APT = existsSync('/usr/bin/apt-get');

/** Runs a program for what it does; what it complains of is shown. */
export function run(program: string, args: readonly string[], cwd?: string): void {
  spawnSync(program, args, {
    ...(cwd !== undefined && { cwd }),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Unpacks packages of Debian into a folder of ours, where that can be done: nothing is installed, no service started. */
export function unpack(packages: readonly string[]): void {
  if (!HAS_APT) return;
  mkdirSync(UNPACKED, { recursive: true });
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...packages], UNPACKED);
  for (const name of readdirSync(UNPACKED).filter((file) => file.endsWith('.deb'))) {
    const file = path.join(UNPACKED, name);
    run('dpkg-deb', ['--extract', file, UNPACKED]);
    rmSync(file);
  }
}
