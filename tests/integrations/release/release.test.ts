import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod, lstat, readdir, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { release, standingStories } from '../../../src/integrations/release/release.ts';
import { MARK, readMark, STAGING } from '../../../src/integrations/release/site-mark.ts';
import type { Files } from '../../reading/temporary-folder.ts';
import { below, place, siteIn, textsOf } from './place.ts';

describe('a finished build', () => {
  it('takes the place of the old site as a whole', async () => {
    const { dist, release, folders, page } = await place({
      ...siteIn('dist', { 'index.html': 'old', 'gone.html': 'old' }),
      'built/index.html': 'new',
      'built/tin/a/index.html': 'a',
    });
    expect(await release()).toBe('whole');
    expect([await page(), await page('tin/a/index.html')]).toEqual(['new', 'a']);
    expect((await readdir(dist)).sort()).toEqual([MARK, 'index.html', 'tin']);
    expect(await folders()).toEqual(['dist']);
  });

  it.each([['none'], ['an empty folder']])('is the first site where there was %s', async (before) => {
    const empty = before === 'none' ? {} : { 'dist/.DS_Store': '' };
    const { release, folders, page } = await place({ ...empty, 'built/index.html': 'new' });
    await release();
    expect([await page(), await folders()]).toEqual(['new', ['dist']]);
  });

  it('is made of links, so that what is kept takes its room once', async () => {
    const { dist, release } = await place({ 'built/index.html': 'new' });
    await release();
    expect((await stat(path.join(dist, 'index.html'))).nlink).toBe(2);
  });

  it('has the permissions that the old site had', async () => {
    const { dist, release } = await place({ ...siteIn('dist', { 'a.html': 'old' }), 'built/a.html': 'new' });
    await chmod(dist, 0o2750);
    await release();
    expect((await stat(dist)).mode & 0o7777).toBe(0o2750);
  });

  it('that lacks a file leaves the old site where it was', async () => {
    const { root, settings, page } = await place(siteIn('dist', { 'index.html': 'old' }));
    const missing = new Map([['index.html', path.join(root, 'nowhere.html')]]);
    await expect(release(missing, 1, settings)).rejects.toThrow('ENOENT');
    expect(await page()).toBe('old');
  });

  it('says how many stories it has, whatever the folder public holds', async () => {
    const { dist, release } = await place({ 'built/index.html': 'new', [`built/${MARK}`]: '{}' });
    await release(812);
    expect(readMark(dist)).toMatchObject({ stories: 812, holds: [MARK, 'index.html'] });
  });
});

describe('the stories of a standing site', () => {
  it('are missed where they are no longer in the content', async () => {
    const { settings } = await place(siteIn('dist', { 'index.html': 'old' }, 12));
    expect(standingStories(settings)).toBe(12);
    expect(standingStories((await place({})).settings)).toBeUndefined();
  });

  it('are missed of a sample site while the content is the sample, and not where it is a newsroom’s own', async () => {
    const sample = { 'content/samples.yaml': '- a\n', 'built/index.html': 'a' };
    const { root, settings, release } = await place(sample);
    await release(15);
    expect(standingStories(settings)).toBe(15);
    await rm(path.join(root, 'content', 'samples.yaml'));
    expect(standingStories(settings)).toBe(0);
    await release(7);
    expect(standingStories(settings)).toBe(7);
  });
});

describe('a build that begins', () => {
  it('clears away what a build left that failed or was cut off', async () => {
    const { recover, folders, page } = await place({
      ...siteIn('dist', { 'index.html': 'old' }),
      ...siteIn('dist.ban-tin-new', { 'stale.html': 'half' }),
      ...siteIn('dist.ban-tin-old', { 'index.html': 'older' }),
    });
    await recover();
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });

  it('puts the old site back that a crash between the two renames took away', async () => {
    const { recover, folders, page } = await place({
      ...siteIn('dist.ban-tin-old', { 'index.html': 'old' }),
      ...siteIn('dist.ban-tin-new', { 'index.html': 'new' }),
    });
    await recover();
    expect([await page(), await folders()]).toEqual(['old', ['dist']]);
  });

  it('leaves copies that somebody made of the site', async () => {
    const copies = ['dist.old', 'dist.new', 'dist.bak'];
    const { recover, release, folders } = await place({
      ...siteIn('dist', { 'index.html': 'old' }),
      ...Object.fromEntries(copies.flatMap((copy) => Object.entries(siteIn(copy, { 'a.html': 'old' })))),
      'built/index.html': 'new',
    });
    await recover();
    await release();
    expect(await folders()).toEqual(['dist', ...copies.toSorted()]);
  });

  it.each(['dist.ban-tin-new', 'dist.ban-tin-old'])(
    'refuses to delete what somebody keeps in %s',
    async (folder) => {
      const { recover, release, folders } = await place({
        ...siteIn('dist', { 'index.html': 'old' }),
        [`${folder}/thu.docx`]: 'Kính gửi',
        'built/index.html': 'new',
      });
      await expect(recover()).rejects.toThrow(
        `${folder} is no site that a build has made (it holds thu.docx)`,
      );
      await expect(release()).rejects.toThrow('thu.docx');
      expect(await folders()).toEqual(['dist', folder]);
    },
  );
});

/** A checkout whose site is a folder, a link to one, or a mount point, as the killed release is told. */
const WAYS = {
  'a folder': { site: 'dist', also: [] },
  'a link': { site: 'site', also: [] },
  'a mount point': { site: 'dist', also: ['mounted'] },
} as const;

describe.each(Object.entries(WAYS))(
  'a release that is killed before any of its changes to the disk, in %s',
  (way, { site, also }) => {
    const OLD = { 'index.html': 'old', 'gone.html': 'old', 'tep/cu/a.pdf': 'old', '_astro/a.css': 'a' };
    const NEW = { 'index.html': 'new', 'tin/a/index.html': 'a', '_astro/a.css': 'a', '_astro/b.css': 'b' };

    it('leaves the old site or the new one, whole, once the next build has begun', async () => {
      const script = path.join(import.meta.dirname, 'killed-release.ts');
      const found: Files[] = [];
      for (let isKilled = true; isKilled;) {
        const { root, dist, recover, folders } = await place({
          ...siteIn(site, OLD),
          ...below('built', NEW),
        });
        if (way === 'a link') await symlink('site', dist);
        const args = [script, String(found.length + 1), root, ...also];
        isKilled = spawnSync(process.execPath, args).signal === 'SIGKILL';
        await recover();
        expect(await folders()).toEqual(['dist']);
        expect((await lstat(dist)).isSymbolicLink()).toBe(way === 'a link');
        expect(readdirSync(dist)).not.toContain(STAGING);
        found.push(textsOf(dist));
        expect([OLD, NEW]).toContainEqual(found.at(-1));
        expect(readMark(dist)?.holds).toEqual(expect.arrayContaining(readdirSync(dist)));
      }
      expect(found.length).toBeGreaterThan(10);
      expect([found[0], found.at(-1)]).toEqual([OLD, NEW]);
    });
  },
);
