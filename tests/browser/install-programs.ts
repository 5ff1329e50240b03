import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findFirefox, findNginx, MISSING, NGINX_PACKAGES, UNPACKED } from '../hosting/programs.ts';
import { findChromium } from './chromium.ts';

function run(program: string, args: readonly string[], cwd?: string): void {
  spawnSync(program, args, {
    ...(cwd !== undefined && { cwd }),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function unpackNginx(): void {
  mkdirSync(UNPACKED, { recursive: true });
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...NGINX_PACKAGES], UNPACKED);
  for (const file of readdirSync(UNPACKED).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', ['--extract', path.join(UNPACKED, file), UNPACKED]);
}

/** Runs before the tests: gets the programs of Debian's that they need, where this can be done, else says how to get them. */
function install(): void {
  const hasApt = existsSync('/usr/bin/apt-get');
  const canInstall = hasApt && process.getuid?.() === 0;
  const wanted = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
  ];
  if (canInstall && (wanted.length > 0 || findNginx() === undefined)) run('apt-get', ['update', '-qq']);
  // One by one: a system that lacks one of them refuses all.
  if (canInstall)
    for (const name of wanted) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  if (hasApt && findNginx() === undefined) unpackNginx();
  if (findNginx() === undefined) process.stderr.write(`${MISSING.nginx}\n`);
  if (findFirefox() === undefined) process.stderr.write(`${MISSING.firefox}\n`);
  if (findChromium() === undefined) {
    process.stderr.write(
      'The browser tests need Chromium, which is not here: run "sudo apt-get install chromium", or set CHROMIUM to the path of one.\n',
    );
    process.exitCode = 1;
  }
}

install();
