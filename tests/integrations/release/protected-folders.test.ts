import { mkdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { protectionOf } from '../../../src/integrations/release/protected-folders.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

/** A checkout in somebody's home, with content elsewhere if a path is given for it. */
async function checkout(content = 'content') {
  const top = await temporaryFolder({
    'home/lan/ban-tin/src/a.ts': '',
    'home/lan/ban-tin/content/topics.yaml': '',
  });
  const home = path.join(top, 'home', 'lan');
  const root = path.join(home, 'ban-tin');
  const contentDir = path.resolve(root, content);
  return {
    top,
    root,
    protection: (out: string) => protectionOf(path.resolve(root, out), { root, contentDir }, [home])?.how,
  };
}

describe('no site is ever built', () => {
  const INSIDE = [
    ...['content', 'content/articles/2026', 'src/pages', 'tests/x', 'public', 'public/cu', '.git/x'],
    ...[
      'node_modules',
      'node_modules/.dist',
      '.cache/site',
      '.astro',
      '.github/x',
      './dist/../src/',
      'dist/../content',
    ],
  ];

  it.each(INSIDE)('in a folder that holds what no build has made: %s', async (out) => {
    const { protection } = await checkout();
    expect(protection(out)).toBe('inside');
  });

  it.each(['.', '..', '../..', '../../..', '/'])(
    'in the checkout, home or the whole disk: %s',
    async (out) => {
      const { protection } = await checkout();
      expect(protection(out)).toBe('holds');
    },
  );

  it('in the folder that all programs put temporary files into', async () => {
    const root = await temporaryFolder();
    expect(protectionOf(tmpdir(), { root: '/srv/ban-tin', contentDir: '/srv/noi-dung' })?.how).toBe('holds');
    expect(protectionOf(root, { root: '/srv/ban-tin', contentDir: '/srv/noi-dung' })).toBeUndefined();
  });

  it('in the content, wherever it lies, nor around it', async () => {
    const { protection } = await checkout('../../noi-dung/bao');
    expect([protection('../../noi-dung/bao/articles'), protection('../../noi-dung')]).toEqual([
      'inside',
      'holds',
    ]);
    expect(protection('content/articles')).toBeUndefined();
  });

  it.each(['Content/articles', 'SRC', '.Git/x', 'Public'])(
    'in such a folder by a name that some systems take for the same: %s',
    async (out) => {
      const { protection } = await checkout();
      expect(protection(out)).toBe('inside');
    },
  );

  it('in content whose name is written with composed letters, or with others', async () => {
    const { protection } = await checkout('../nội dung');
    expect(protection('../nội dung/trang'.normalize('NFD'))).toBe('inside');
  });

  it('where links lead into such a folder', async () => {
    const { top, root, protection } = await checkout();
    await symlink(path.join(root, 'src'), path.join(root, 'dist'));
    await symlink(path.dirname(root), path.join(top, 'nha'));
    expect([protection('dist'), protection('dist/x/y'), protection('../../../nha')]).toEqual([
      'inside',
      'inside',
      'holds',
    ]);
  });

  it('in such a folder that is a link itself', async () => {
    const { top, root, protection } = await checkout();
    await mkdir(path.join(top, 'packages'));
    await symlink(path.join(top, 'packages'), path.join(root, 'node_modules'));
    expect([protection('../../../packages/x'), protection('node_modules/x')]).toEqual(['inside', 'inside']);
  });
});

it.each([
  'dist',
  'trang/đã dựng',
  '../dist',
  '../../lan.example',
  '/srv/www/ban-tin',
  'contents',
  'src2',
  '..dist',
])('a site may be built in %s', async (out) => {
  const { protection } = await checkout();
  expect(protection(out)).toBeUndefined();
});
