import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { describe, expect, it } from 'vitest';
import { incrementalBuild } from '../../../src/integrations/incremental/incremental-build.ts';
import { filesBelow, recover, release } from '../../../src/integrations/incremental/release.ts';
import { startRun } from '../../../src/reading/run.ts';
import { readSettings } from '../../../src/settings.ts';
import { type Files, temporaryFolder } from '../../reading/temporary-folder.ts';

/** A folder that holds `dist`, `dist.new`, `dist.old` and what was `built`, as told by their files. */
async function place(files: Files) {
  const root = await temporaryFolder(files);
  return {
    built: path.join(root, 'built'),
    outDir: path.join(root, 'dist'),
    folders: async () => (await readdir(root)).filter((name) => name.startsWith('dist')).sort(),
    page: (file = 'index.html') => readFile(path.join(root, 'dist', file), 'utf8'),
  };
}

describe('a finished build', () => {
  it('takes the place of the old site as a whole', async () => {
    const { built, outDir, folders, page } = await place({
      'dist/index.html': 'old',
      'dist/gone.html': 'old',
      'built/index.html': 'new',
      'built/tin/a/index.html': 'a',
    });
    await release(filesBelow(built), outDir);
    expect([await page(), await page('tin/a/index.html')]).toEqual(['new', 'a']);
    expect((await readdir(outDir)).sort()).toEqual(['index.html', 'tin']);
    expect(await folders()).toEqual(['dist']);
  });

  it('is the first site where there was none', async () => {
    const { built, outDir, folders, page } = await place({ 'built/index.html': 'new' });
    await release(filesBelow(built), outDir);
    expect([await page(), await folders()]).toEqual(['new', ['dist']]);
  });

  it('is made of links, so that what is kept takes its room once', async () => {
    const { built, outDir } = await place({ 'built/index.html': 'new' });
    await release(filesBelow(built), outDir);
    expect((await stat(path.join(outDir, 'index.html'))).nlink).toBe(2);
  });

  it('that lacks a file leaves the old site where it was', async () => {
    const { outDir, page } = await place({ 'dist/index.html': 'old' });
    const missing = new Map([['index.html', path.join(outDir, '..', 'nowhere.html')]]);
    await expect(release(missing, outDir)).rejects.toThrow('ENOENT');
    expect(await page()).toBe('old');
  });
});

describe('a build that begins', () => {
  it('clears away what a build left that failed or was cut off', async () => {
    const { outDir, folders, page } = await place({
      'dist/index.html': 'old',
      'dist.new/stale.html': 'half',
      'dist.old/index.html': 'older',
    });
    await recover(outDir);
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });

  it('puts the old site back that a crash between the two renames took away', async () => {
    const { outDir, folders, page } = await place({
      'dist.old/index.html': 'old',
      'dist.new/index.html': 'new',
    });
    await recover(outDir);
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });
});

describe('a build by Astro', () => {
  const PAGE = { 'src/pages/index.html': '<!doctype html><title>Trang</title>' };
  const FAILING = { 'src/pages/fails.ts': 'export function GET() { throw new Error("no"); }' };

  async function buildWith(files: Files) {
    const root = await temporaryFolder({ 'dist/index.html': 'old', ...files });
    const outDir = path.join(root, 'dist');
    const settings = readSettings({}, root);
    startRun({ settings });
    const building = build({
      root,
      configFile: false,
      logLevel: 'silent',
      integrations: [incrementalBuild(settings)],
    });
    const failed = await building.then(
      () => false,
      () => true,
    );
    const folders = (await readdir(root)).filter((name) => name.startsWith('dist'));
    return { failed, folders, page: await readFile(path.join(outDir, 'index.html'), 'utf8') };
  }

  it('replaces the site when it succeeds', async () => {
    const { failed, folders, page } = await buildWith(PAGE);
    expect([failed, folders]).toEqual([false, ['dist']]);
    expect(page).toContain('<title>Trang</title>');
  });

  it('leaves the site when it fails', async () => {
    const { failed, folders, page } = await buildWith({ ...PAGE, ...FAILING });
    expect([failed, page]).toEqual([true, 'old']);
    expect(folders).not.toContain('dist.old');
  });
}, 30_000);
