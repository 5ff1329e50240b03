import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Build, folderOf } from './build-site.ts';
import type { SiteName } from './sites.ts';

const logOf = (name: SiteName): string => `${folderOf(name)}.log`;
const failureOf = (name: SiteName): string => `${folderOf(name)}.failed`;

/** Keeps what a build printed beside its site: from then on the site can be looked at, or is known to have failed. */
export function endBuild(name: SiteName, { code, stdout, stderr }: Build): void {
  const printed = `${stdout}\n${stderr}`;
  if (code !== 0) process.stderr.write(`The site "${name}" was not built:\n${printed}\n`);
  const file = code === 0 ? logOf(name) : failureOf(name);
  writeFileSync(`${file}.new`, printed);
  renameSync(`${file}.new`, file);
}

/** What the build of a site printed. */
export function printedBy(name: SiteName): string {
  return readFileSync(logOf(name), 'utf8');
}

/** Waits until this run has built a site, and gives its folder. Throws an Error when the build failed. */
export async function builtSite(name: SiteName): Promise<string> {
  while (!existsSync(logOf(name))) {
    if (existsSync(failureOf(name)))
      throw new Error(`The site "${name}" was not built; what its build printed is above.`);
    await pause(100);
  }
  return folderOf(name);
}
