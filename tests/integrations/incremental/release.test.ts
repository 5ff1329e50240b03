import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

describe('a release that is killed before any of its changes to the disk', () => {
  const OLD = { 'index.html': 'old', 'gone.html': 'old' };
  const NEW = { 'index.html': 'new', 'tin/a/index.html': 'a' };
  const below = (folder: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  const textsOf = (folder: string): Files =>
    Object.fromEntries([...filesBelow(folder)].map(([name, file]) => [name, readFileSync(file, 'utf8')]));

  it('leaves the old site or the new one, whole, once the next build has begun', async () => {
    const script = path.join(import.meta.dirname, 'killed-release.ts');
    const left: Files[] = [];
    for (let isKilled = true; isKilled;) {
      const { built, outDir, folders } = await place({ ...below('dist', OLD), ...below('built', NEW) });
      const args = [script, String(left.length + 1), built, outDir];
      isKilled = spawnSync(process.execPath, args).signal === 'SIGKILL';
      await recover(outDir);
      expect(await folders()).toEqual(['dist']);
      left.push(textsOf(outDir));
      expect([OLD, NEW]).toContainEqual(left.at(-1));
    }
    expect(left.length).toBeGreaterThan(6);
    expect([left[0], left.at(-1)]).toEqual([OLD, NEW]);
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
