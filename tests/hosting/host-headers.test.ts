import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHeaders } from '../../src/hosting/host-headers.ts';
import { hostedSite } from '../../src/hosting/hosted-site.ts';
import { readSettings } from '../../src/settings.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

describe('what hosts are told of a checkout', () => {
  it('are the files at the top of public/, the pages written by hand, the hosts of the web editor, and whether texts lie there compressed', async () => {
    const root = await temporaryFolder({
      'public/robots.txt': '',
      'public/anh-khac/a.png': '',
      'content/pages/lien-he/vi.mdx': '---\ntitle: Liên hệ\n---\n',
      'content/pages/lien-he/en.mdx': '---\ntitle: Contact\nsegment: contact\n---\n',
      'content/pages/hong/vi.mdx': '---\ntitle: [\n---\n',
    });
    const env = { BULLETIN_ADMIN: 'on', ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'a/b', BULLETIN_COMPRESS: 'on' };
    expect(hostedSite(readSettings(env, root))).toEqual({
      base: '/',
      publicFiles: ['robots.txt'],
      standing: ['/lien-he/', '/en/contact/'],
      adminOrigins: ['https://gitlab.com'],
      compressed: true,
    });
  });

  it('are none of these by themselves', async () => {
    expect(hostedSite(readSettings({ ADMIN_BACKEND: 'svn' }, await temporaryFolder()))).toEqual({
      base: '/',
      publicFiles: [],
      standing: [],
      adminOrigins: undefined,
      compressed: false,
    });
  });
});

describe('the _headers file', () => {
  it('is written, unless a fork has one of its own', async () => {
    const [empty, own] = await Promise.all([
      temporaryFolder(),
      temporaryFolder({ _headers: '/*\n  A: b\n' }),
    ]);
    const settings = readSettings({}, ROOT);
    expect([empty, own].map((folder) => writeHeaders(folder, settings))).toEqual([true, false]);
    expect(readFileSync(path.join(empty, '_headers'), 'utf8')).toContain('\n/gioi-thieu/*\n');
    expect(readFileSync(path.join(own, '_headers'), 'utf8')).toBe('/*\n  A: b\n');
  });
});

describe('npm run headers', () => {
  const headers = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, ['src/hosting/main.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', ...env },
      encoding: 'utf8',
    });

  it.each([[[]], [['iis']], [['nginx', 'caddy']]])('tells what it knows, asked for %j', (args) => {
    const { status, stdout, stderr } = headers(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm run headers -- nginx|caddy|apache');
  });

  it('says what is wrong with a variable, without a stack', () => {
    const { status, stderr } = headers(['nginx'], { BULLETIN_ADMIN: 'on', ADMIN_BACKEND: 'svn' });
    expect(status).toBe(1);
    expect(stderr).toContain('ADMIN_BACKEND is "svn"');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
