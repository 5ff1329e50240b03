import { readdir } from 'node:fs/promises';
import { build } from 'astro';
import { describe, expect, it } from 'vitest';
import { incrementalBuild } from '../../../src/integrations/incremental/incremental-build.ts';
import { startRun } from '../../../src/reading/run.ts';
import type { Files } from '../../reading/temporary-folder.ts';
import { place, siteIn } from '../release/place.ts';

const PAGE = { 'src/pages/index.html': '<!doctype html><title>Trang</title>' };
const FAILING = { 'src/pages/fails.ts': 'export function GET() { throw new Error("no"); }' };

async function buildWith(files: Files) {
  const { root, settings, page } = await place({ ...siteIn('dist', { 'index.html': 'old' }, 0), ...files });
  startRun({ settings });
  const building = build({
    root,
    configFile: false,
    logLevel: 'silent',
    integrations: [incrementalBuild(settings, { allowEmpty: false })],
  });
  const failed = await building.then(
    () => false,
    () => true,
  );
  const folders = (await readdir(root)).filter((name) => name.startsWith('dist'));
  return { failed, folders, page: await page() };
}

describe('a build by Astro', () => {
  it('replaces the site when it succeeds', async () => {
    const { failed, folders, page } = await buildWith(PAGE);
    expect([failed, folders]).toEqual([false, ['dist']]);
    expect(page).toContain('<title>Trang</title>');
  });

  it('leaves the site when it fails', async () => {
    const { failed, folders, page } = await buildWith({ ...PAGE, ...FAILING });
    expect([failed, folders, page]).toEqual([true, ['dist'], 'old']);
  });
}, 30_000);
