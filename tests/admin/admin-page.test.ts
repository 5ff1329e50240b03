import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles, folderBelow } from '../../src/admin/read-files.ts';
import { serveAdmin } from '../../src/admin/serve.ts';
import { writePage } from '../../src/admin/write-page.ts';
import { readBackend } from '../../src/admin/backend.ts';
import { adminPolicy, metaPolicy } from '../../src/policies.ts';
import { readSettings } from '../../src/settings.ts';
import { temporaryFolder } from '../reading/temporary-folder.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BACKEND = readBackend({ ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'toa-soan/ban-tin' });

describe('the page of the editor', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'admin-'));
    await writePage(folder, BACKEND);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('tells search engines to stay away, and bears its policy first of all', () => {
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow" />');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).toContain(metaPolicy(adminPolicy(BACKEND.origins)));
  });

  test('has no script, style or event handler in itself', () => {
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test('knows where to save', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'backend.json'), 'utf8'))).toEqual(BACKEND);
  });

  test('colours no program code', () => {
    expect(
      readdirSync(path.join(folder, 'assets')).filter((file) => /^(?:cobol|wolfram)/.test(file)),
    ).toEqual([]);
  });

  test('is served to this machine with its policy, and nothing outside its folder', async () => {
    const settings = readSettings({ BULLETIN_CONTENT: 'tests/fixtures/site/content' }, ROOT);
    const data = dataFiles(settings, { root: ROOT, isPublic: false });
    const server = await serveAdmin({ folder, data, policy: adminPolicy(BACKEND.origins) }, 0);
    const asked = (file: string) => fetch(`http://localhost:${server.port}${file}`);
    const page = await asked('/admin/?story=2020/a');
    expect(page.headers.get('content-security-policy')).toBe(adminPolicy(BACKEND.origins));
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    expect(await (await asked('/admin/data.json')).json()).toMatchObject({
      folder: 'tests/fixtures/site/content',
    });
    expect((await asked('/admin/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
    expect((await asked('/tin/')).status).toBe(404);
    server.close();
  });
});

test('content outside the repository, which the editor could not reach, is refused', () => {
  const settings = readSettings({ BULLETIN_CONTENT: os.tmpdir() }, ROOT);
  expect(() => dataFiles(settings, { root: ROOT, isPublic: false })).toThrow(os.tmpdir());
});

test('a page that anybody may read has nothing in a language that the bulletin is not in', async () => {
  const settings = readSettings({ BULLETIN_CONTENT: 'tests/fixtures/one-language/content' }, ROOT);
  const data = dataFiles(settings, { root: ROOT, isPublic: true });
  const all = (await Promise.all([data['data.json'](), data['check.json']()])).join('\n');
  expect(all).toContain('duong-moi');
  expect(all).not.toMatch(/en\.mdx|English/);
});

test('the content lies below the repository by its own name, also where a link leads to it', async () => {
  const root = await temporaryFolder({ '..noi-dung/topics.yaml': '', 'repo/topics.yaml': '' });
  const below = (content: string, from = root) =>
    folderBelow(from, readSettings({ BULLETIN_CONTENT: content, LANG: 'en' }, from));
  expect([below('..noi-dung'), below('a/noi-dung')]).toEqual(['..noi-dung', 'a/noi-dung']);
  await symlink(path.join(root, '..noi-dung'), path.join(root, 'repo', 'content'));
  expect(() => below('content', path.join(root, 'repo'))).toThrow('lies outside');
  expect(below('repo/content')).toBe('..noi-dung');
});
