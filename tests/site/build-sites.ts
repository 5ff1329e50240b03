import { writeFileSync } from 'node:fs';
import { buildSite, folderOf } from './build-site.ts';
import { SITE_NAMES, SITES } from './sites.ts';

/** Set once the sites of this run stand, as each project that looks at them asks for them. */
const BUILT = 'VITEST_SITES_BUILT';

/** Builds all sites, one after another, and keeps what the builds printed beside them. */
export async function setup(): Promise<void> {
  if (process.env[BUILT] !== undefined) return;
  for (const name of SITE_NAMES) {
    const { code, stdout, stderr } = await buildSite(name, SITES[name].env);
    if (code !== 0) throw new Error(`The site "${name}" was not built:\n${stdout}\n${stderr}`);
    writeFileSync(`${folderOf(name)}.log`, `${stdout}\n${stderr}`);
  }
  process.env[BUILT] = 'yes';
}
