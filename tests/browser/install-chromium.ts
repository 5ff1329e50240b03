import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/** Runs before the tests: installs Debian's Chromium where it is missing and this can be done, else says how to get it. */
function install(): void {
  if (findChromium() !== undefined) return;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    const run = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (findChromium() === undefined) {
    process.stderr.write(
      'The browser tests need Chromium, which is not here: run "sudo apt-get install chromium", or set CHROMIUM to the path of one.\n',
    );
    process.exitCode = 1;
  }
}

install();
