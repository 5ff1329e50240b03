import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from '../fixtures/search/corpus.ts';
import { buildSite, folderOf } from './build-site.ts';
import { endBuild } from './built-site.ts';
import { SEARCH_CONTENT, SITE_NAMES, SITES } from './sites.ts';

/** Set once the builds of this run have begun, as each project that looks at sites asks for them. */
const BEGUN = 'VITEST_SITES_BEGUN';

async function buildAll(signal: AbortSignal): Promise<void> {
  for (const name of [...SITE_NAMES, 'one-language', 'search'] as const) {
    const build = await buildSite(name, SITES[name].env, signal);
    if (signal.aborted) return;
    endBuild(name, build);
  }
}

/**
 * Begins to build all sites, one after another, and doesn't wait: tests that need none run meanwhile. Whoever looks at
 * one waits for it by `builtSite`.
 */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env[BEGUN] !== undefined) return undefined;
  process.env[BEGUN] = 'yes';
  const folder = path.dirname(folderOf('any'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeCorpus(SEARCH_CONTENT);
  const stop = new AbortController();
  const building = buildAll(stop.signal);
  return async () => {
    stop.abort();
    await building;
  };
}
