import { lstat, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outFolder } from '../../../src/integrations/release/out-folder.ts';
import type { Files } from '../../reading/temporary-folder.ts';
import { place, siteIn, textsOf } from './place.ts';

/** A checkout whose `dist` is a link, with these files. */
async function linked(to: string, files: Files = {}) {
  const found = await place({ 'built/index.html': 'new', ...files });
  await symlink(to, found.dist);
  return { ...found, names: () => readdir(found.root) };
}

const SITE = siteIn('site', { 'index.html': 'old', 'gone.html': 'old' });

describe('a link', () => {
  it('is led to the new site, beside the old one, which stays until the next release', async () => {
    const { root, dist, release, names } = await linked('site', SITE);
    expect(await release()).toBe('whole');
    expect(await readlink(dist)).toBe('site.ban-tin-2');
    expect(textsOf(dist)).toEqual({ 'index.html': 'new' });
    expect(textsOf(path.join(root, 'site'))).toEqual({ 'index.html': 'old', 'gone.html': 'old' });
    await writeFile(path.join(root, 'built', 'index.html'), 'newest');
    await release();
    expect(await readlink(dist)).toBe('site');
    expect(textsOf(dist)).toEqual({ 'index.html': 'newest' });
    expect(await names()).toEqual(['.cache', 'built', 'dist', 'site', 'site.ban-tin-2']);
  });

  it('is never missing: its name is taken over in one step', async () => {
    const { dist, release, settings } = await linked('site', SITE);
    const before = (await lstat(dist)).ino;
    await release();
    expect((await lstat(dist)).ino).not.toBe(before);
    expect(outFolder(settings).folder).toMatch(/site\.ban-tin-2$/);
  });

  it('that leads to where nothing is yet gets its first site', async () => {
    const { dist, release } = await linked('site');
    await release();
    expect(await readFile(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  });

  it('stays relative, or absolute, as it was', async () => {
    const { root, dist, release } = await linked('away/../www/site', siteIn('www/site', { 'a.html': 'old' }));
    await mkdir(path.join(root, 'away'));
    await release();
    expect(await readlink(dist)).toBe(path.join('www', 'site.ban-tin-2'));
    await rm(dist);
    await symlink(path.join(root, 'www', 'site'), dist);
    await release();
    expect(path.isAbsolute(await readlink(dist))).toBe(true);
  });

  it('that leads to another link stays: the other one is led to the new site', async () => {
    const { root, dist, release } = await linked('current', SITE);
    await symlink('site', path.join(root, 'current'));
    await release();
    expect([await readlink(dist), await readlink(path.join(root, 'current'))]).toEqual([
      'current',
      'site.ban-tin-2',
    ]);
  });

  it('that a build left half-way is cleared away', async () => {
    const { root, recover, names } = await linked('site', SITE);
    await symlink('site.ban-tin-2', path.join(root, 'dist.ban-tin-new'));
    await recover();
    expect(await names()).not.toContain('dist.ban-tin-new');
  });
});

describe('a link is refused', () => {
  it.each<[string, string, Files, string]>([
    ['to a file', 'trang.txt', { 'trang.txt': '' }, 'trang.txt is a file'],
    ['to somebody’s folder', 'khac', { 'khac/thu.docx': '' }, 'it holds thu.docx'],
    [
      'to a folder beside which somebody has one of that name',
      'site',
      { ...SITE, 'site.ban-tin-2/thu.docx': '' },
      'it holds thu.docx',
    ],
    ['to a disk that isn’t there', 'mnt/usb/site', {}, 'there is no folder that this would lie in'],
    ['to itself', 'dist', {}, 'is a link that leads in a circle'],
    ['to the content', 'content', { 'content/topics.yaml': '' }, 'No site is ever built in'],
  ])('%s', async (_, to, files, message) => {
    const { dist, recover, release } = await linked(to, files);
    await expect(recover()).rejects.toThrow(message);
    await expect(release()).rejects.toThrow(message);
    expect(await readlink(dist)).toBe(to);
  });

  it('that lies in the program, or leads to another there, wherever that leads', async () => {
    const { root, settings } = await place({ 'src/a.ts': '', ...SITE });
    await symlink('../site', path.join(root, 'src', 'dist'));
    await symlink('src/dist', path.join(root, 'dist'));
    for (const outDir of [path.join(root, 'src', 'dist'), path.join(root, 'dist')])
      expect(() => outFolder({ ...settings, outDir })).toThrow('No site is ever built in');
  });

  it('where a file of somebody’s stands at the name that it needs', async () => {
    const { recover, root } = await linked('site', { ...SITE, 'dist.ban-tin-new': 'thu' });
    await expect(recover()).rejects.toThrow('dist.ban-tin-new');
    expect(await readFile(path.join(root, 'dist.ban-tin-new'), 'utf8')).toBe('thu');
  });
});
