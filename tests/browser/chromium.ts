import { accessSync, constants } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

/** Where Debian and Ubuntu put the browser; `CHROMIUM` names another place. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of an installed Chromium; undefined when there is none. */
export function findChromium(): string | undefined {
  const told = process.env.CHROMIUM;
  return (told === undefined ? PLACES : [told]).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Flags that keep the browser from asking for anything beyond the page. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Chromium is started. Throws an Error that says how to get one where there is none. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('There is no Chromium: run "node tests/browser/install-programs.ts".');
  return { executablePath, args: FLAGS };
}
