import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { describe, expect, it } from 'vitest';
import { beginRelease, finishRelease, release } from '../../src/integrations/release.ts';
import { type Files, temporaryFolder, writeFiles } from './temporary-folder.ts';

/** A folder that holds `dist`, `dist.new` and `dist.old` as told by their files. */
async function place(files: Files) {
  const root = await temporaryFolder(files);
  return {
    outDir: path.join(root, 'dist'),
    folders: async () => (await readdir(root)).sort(),
    page: (file = 'index.html') => readFile(path.join(root, 'dist', file), 'utf8'),
  };
}

/** What a build does that comes to its end. */
async function buildInto(outDir: string, files: Files): Promise<void> {
  await writeFiles(await beginRelease(outDir), files);
  await finishRelease(outDir);
}

describe('a finished build', () => {
  it('takes the place of the old site as a whole', async () => {
    const { outDir, folders, page } = await place({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    await buildInto(outDir, { 'index.html': 'new' });
    expect(await page()).toBe('new');
    expect(await readdir(outDir)).toEqual(['index.html']);
    expect(await folders()).toEqual(['dist']);
  });

  it('is the first site where there was none', async () => {
    const { outDir, folders, page } = await place({});
    await buildInto(outDir, { 'index.html': 'new' });
    expect([await page(), await folders()]).toEqual(['new', ['dist']]);
  });

  it('that can’t be moved leaves the old site where it was', async () => {
    const { outDir, folders, page } = await place({ 'dist/index.html': 'old' });
    await beginRelease(outDir);
    await expect(finishRelease(outDir)).rejects.toThrow('ENOENT');
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });
});

describe('a build that begins', () => {
  it('leaves the site as it is, to the very end', async () => {
    const { outDir, page } = await place({ 'dist/index.html': 'old' });
    await writeFiles(await beginRelease(outDir), { 'index.html': 'half' });
    expect(await page()).toBe('old');
  });

  it('clears away what a build left that failed or was cut off', async () => {
    const { outDir, folders, page } = await place({
      'dist/index.html': 'old',
      'dist.new/stale.html': 'half',
      'dist.old/index.html': 'older',
    });
    await beginRelease(outDir);
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });

  it('puts the old site back that a crash between the two renames took away', async () => {
    const { outDir, folders, page } = await place({
      'dist.old/index.html': 'old',
      'dist.new/index.html': 'new',
    });
    await beginRelease(outDir);
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });
});

describe('a build by Astro', () => {
  const PAGE = { 'src/pages/index.html': '<!doctype html><title>Trang</title>' };
  const FAILING = { 'src/pages/fails.ts': 'export function GET() { throw new Error("no"); }' };

  async function buildWith(files: Files) {
    const root = await temporaryFolder({ 'dist/index.html': 'old', ...files });
    const outDir = path.join(root, 'dist');
    const building = build({ root, configFile: false, logLevel: 'silent', integrations: [release(outDir)] });
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
