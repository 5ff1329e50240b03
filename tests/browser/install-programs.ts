import { findFirefox, findNginx, MISSING, NGINX_PACKAGES } from '../hosting/programs.ts';
import { HAS_APT, run, unpack } from '../hosting/unpack.ts';
import { findChromium } from './chromium.ts';

/** Runs before the tests: gets the programs of Debian's that they need, where this can be done, else says how to get them. */
function install(): void {
  const browsers = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
  ];
  const lacksNginx = findNginx() === undefined;
  if (HAS_APT && process.getuid?.() === 0) {
    if (browsers.length > 0 || lacksNginx) run('apt-get', ['update', '-qq']);
    // One by one: a system that lacks one of them refuses all.
    for (const name of browsers) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  }
  if (lacksNginx) unpack(NGINX_PACKAGES);
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
