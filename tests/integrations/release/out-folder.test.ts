import { chmod, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outFolder } from '../../../src/integrations/release/out-folder.ts';
import { MARK } from '../../../src/integrations/release/site-mark.ts';
import type { Files } from '../../reading/temporary-folder.ts';
import { below, place, siteIn } from './place.ts';

/** What is said of `dist` where it holds these files; undefined where it may be replaced. */
async function refusalOf(
  files: Files,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const { settings } = await place(files, env);
  try {
    outFolder(settings);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const SITE = { 'index.html': 'old', 'tin/a/index.html': 'a' };

describe('a folder may be replaced', () => {
  it.each<[string, Files]>([
    ['is missing', {}],
    ['is empty', { 'dist/.DS_Store': '', 'dist/lost+found/x': '' }],
    ['holds a site that a build has made', siteIn('dist', SITE)],
    ['holds a site that lacks some files', { ...siteIn('dist', SITE), 'dist/index.html': '' }],
    ['holds the first file of a build that was killed', { [`dist/${MARK}`]: '' }],
  ])('that %s', async (_, files) => {
    expect(await refusalOf(files)).toBeUndefined();
  });
});

describe('a folder is never replaced', () => {
  it.each<[string, Files, string]>([
    [
      'holds somebody’s files',
      { 'dist/thu.docx': '' },
      'is no site that a build has made (it holds thu.docx)',
    ],
    [
      'holds a site by an older version, and what to do is said',
      below('dist', SITE),
      'delete the folder once and build again',
    ],
    ['holds somebody’s ban-tin.json', { [`dist/${MARK}`]: '{"stories":1}' }, `it holds ${MARK}`],
    [
      'holds a site in which git keeps a history',
      { ...siteIn('dist', SITE), 'dist/.git/HEAD': '' },
      'holds what no build has made: .git',
    ],
    [
      'holds a site to which somebody has added a file',
      { ...siteIn('dist', SITE), 'dist/CNAME': '' },
      'belongs in the folder public',
    ],
    [
      'holds a bin, in which somebody’s files lie',
      { 'dist/.Trash-1000/files/thu.docx': '' },
      'it holds .Trash-1000',
    ],
    [
      'holds a folder with the name of a file that systems leave',
      { 'dist/desktop.ini/a': '' },
      'it holds desktop.ini',
    ],
    ['is a file', { dist: 'x' }, 'is a file, not a folder'],
  ])('that %s', async (_, files, message) => {
    expect(await refusalOf(files)).toContain(message);
  });

  it('that lies in a site, which would delete it', async () => {
    expect(await refusalOf(siteIn('dist', SITE), { BULLETIN_OUT: 'dist/tin/xem-truoc' })).toContain(
      'inside the site built in',
    );
  });

  it('that lies below a file', async () => {
    expect(await refusalOf({ 'trang.txt': '' }, { BULLETIN_OUT: 'trang.txt/a/b' })).toContain(
      'trang.txt is a file',
    );
  });

  it('that is protected, whatever it holds', async () => {
    expect(await refusalOf(siteIn('content', SITE), { BULLETIN_OUT: 'content/' })).toContain(
      'No site is ever built in',
    );
    expect(await refusalOf({}, { BULLETIN_OUT: 'public/trang' })).toContain('No site is ever built in');
    expect(await refusalOf({}, { BULLETIN_OUT: '.' })).toContain('would delete');
  });

  it('that a link leads to which holds somebody’s files, or is protected', async () => {
    const { root, settings } = await place({ 'khac/thu.docx': '', 'src/a.ts': '' });
    await symlink('khac', path.join(root, 'dist'));
    expect(() => outFolder(settings)).toThrow('it holds thu.docx');
    await symlink('src', path.join(root, 'trang'));
    expect(() => outFolder({ ...settings, outDir: path.join(root, 'trang') })).toThrow(
      'No site is ever built in',
    );
  });

  it.skipIf(process.getuid?.() === 0)(
    'whose files can’t be deleted, or that can’t be looked at',
    async () => {
      const { dist, settings } = await place(siteIn('dist', SITE));
      await chmod(dist, 0o500);
      expect(() => outFolder(settings)).toThrow("can't be written");
      await chmod(dist, 0o000);
      expect(() => outFolder(settings)).toThrow("can't be looked at (EACCES)");
      await chmod(dist, 0o700);
    },
  );

  it('and this is said in the language of the editors', async () => {
    expect(await refusalOf({ 'dist/thu.docx': '' }, { LANG: 'vi_VN.UTF-8' })).toContain(
      'không phải là trang do lệnh build dựng (trong đó có thu.docx)',
    );
  });
});

describe('a folder', () => {
  it('is replaced as a whole', async () => {
    const { dist, settings } = await place(siteIn('dist', SITE));
    expect(outFolder(settings)).toEqual({ folder: dist, isFixed: false });
  });

  it.skipIf(process.getuid?.() === 0)(
    'is filled where the one that it lies in can’t be written',
    async () => {
      const { root, settings } = await place(siteIn('www/dist', SITE), { BULLETIN_OUT: 'www/dist' });
      const www = path.join(root, 'www');
      await chmod(www, 0o500);
      expect(outFolder(settings)).toEqual({ folder: path.join(www, 'dist'), isFixed: true });
      expect(() => outFolder({ ...settings, outDir: path.join(www, 'khac') })).toThrow("can't be written");
      await chmod(www, 0o700);
    },
  );
});
