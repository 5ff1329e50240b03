import { execFileSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isIgnored } from '../../src/content-model/ignored-files.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

/** What editor programs, systems and git leave behind. */
const LEFT_BEHIND = [
  ...['vi.mdx~', 'vi.mdx.~1~', '#vi.mdx#', '.#vi.mdx', '.vi.mdx.swp', 'vi.mdx.swp', '.vi.mdx.un~', '4913'],
  ...[
    '~$bai.docx',
    '~WRL0001.tmp',
    '.~lock.bai.odt#',
    'bai.wbk',
    'vi.mdx.bak',
    'vi.mdx.save',
    'vi.mdx.save.1',
  ],
  ...['Thumbs.db', 'thumbs.db', 'ehthumbs.db', 'ehthumbs_vista.db', 'desktop.ini', 'Desktop.ini'],
  ...['.DS_Store', '._vi.mdx', 'Icon\r', '__MACOSX/vi.mdx', 'vi.mdx.sb-1a2b3c4d-XyZ123', '.Trashes/a.jpg'],
  ...['vi.mdx.orig', 'vi.mdx.rej', 'vi_LOCAL_123.mdx', 'vi_BASE_123.mdx', 'vi.mdx.tmp', 'vi.mdx___jb_tmp___'],
  ...['vi.mdx.part', 'anh.jpg.crdownload', 'anh.jpg.filepart', 'anh.jpg:Zone.Identifier', 'IMG_0001.AAE'],
  ...['@eaDir/anh.jpg', '$RECYCLE.BIN/vi.mdx', '.nfs0000001', '.vscode/settings.yaml'],
];

/** What editors make by mistake, or mean: it is read, and told where it is wrong. */
const READ = [
  ...['vi.mdx', 'vi (1).mdx', 'vi - Copy.mdx', 'VI.mdx', 'vi.MDX', 'vi.mdx.txt', 'vi.md', 'bai.docx'],
  ...[
    'Ảnh hội nghị ~ 2.jpg',
    'anh#1.jpg',
    'nha_san_1.jpg',
    'IMG_LOCAL.jpg',
    'bai.docx - Shortcut.lnk',
    'Icon.svg',
  ],
  ...['part.jpg', 'tmp.jpg', 'thumbs.jpg', 'README.txt', 'readme.mdx', 'a.bak.jpg'],
];

const inStory = (name: string) => `articles/2020/ban-bo-hop/${name}`;

it.each(LEFT_BEHIND)('%j is passed over', (name) => {
  expect(isIgnored(inStory(name))).toBe(true);
});

it.each(READ)('%j is read', (name) => {
  expect(isIgnored(inStory(name))).toBe(false);
});

it('What lies in a folder that is passed over is passed over, and notes for editors are', () => {
  expect(
    ['.git/x.yaml', 'articles/2020/tin.bak/vi.mdx', 'README.md', 'articles/ReadMe.md'].map(isIgnored),
  ).toEqual([true, true, true, true]);
  expect(isIgnored('articles/2020/ban-bo-hop')).toBe(false);
});

it('Git ignores the same names', async () => {
  const folder = await temporaryFolder();
  execFileSync('git', ['init', '--quiet', folder]);
  await copyFile(path.join(import.meta.dirname, '..', '..', '.gitignore'), path.join(folder, '.gitignore'));
  const names = [...LEFT_BEHIND, ...READ].map((name) => `content/${inStory(name)}`);
  const ignored = execFileSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
    cwd: folder,
    input: names.join('\0'),
    encoding: 'utf8',
  });
  expect(ignored.split('\0').filter((name) => name !== '')).toEqual(
    LEFT_BEHIND.map((name) => `content/${inStory(name)}`),
  );
});
