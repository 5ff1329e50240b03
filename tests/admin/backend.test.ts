import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBackend } from '../../src/admin/backend.ts';
import { cmsWords } from '../../src/admin/cms-words.ts';
import { patchedCms } from '../../src/admin/cms-patches.ts';

describe('where the editor saves', () => {
  test('is a checkout on this machine, unless a forge is named', () => {
    expect(readBackend({})).toMatchObject({ isForge: false, origins: [] });
    expect(readBackend({ ADMIN_BACKEND: '' }).isForge).toBe(false);
  });

  test('is a repository of GitHub or GitLab, on a branch', () => {
    const env = { ADMIN_BACKEND: 'github', ADMIN_REPO: 'toa-soan/ban-tin', ADMIN_BRANCH: 'main' };
    expect(readBackend(env)).toMatchObject({
      isForge: true,
      backend: { name: 'github', repo: 'toa-soan/ban-tin', branch: 'main' },
    });
    expect(readBackend({ ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'a/b/c' })).toMatchObject({
      backend: { name: 'gitlab', repo: 'a/b/c' },
      origins: ['https://gitlab.com'],
    });
  });

  test('is a GitLab of one’s own', () => {
    const env = { ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'a/b', ADMIN_SERVER: 'https://git.example/' };
    expect(readBackend(env)).toMatchObject({
      backend: { api_root: 'https://git.example/api/v4' },
      origins: ['https://git.example'],
    });
  });

  test.each([
    [{ ADMIN_BACKEND: 'svn' }, /ADMIN_BACKEND/],
    [{ ADMIN_BACKEND: 'github' }, /ADMIN_REPO/],
    [{ ADMIN_BACKEND: 'github', ADMIN_REPO: 'ten' }, /ADMIN_REPO/],
    [{ ADMIN_BACKEND: 'gitlab', ADMIN_REPO: 'a/b', ADMIN_SERVER: 'git.example' }, /ADMIN_SERVER/],
  ])('%o is refused with the name of the variable', (env, message) => {
    expect(() => readBackend(env)).toThrow(message);
  });
});

describe('the code of the CMS', () => {
  test('is the version that the patches are for', () => {
    const file = path.join(import.meta.dirname, '../../node_modules/@sveltia/cms/npm/index.js');
    const code = readFileSync(file, 'utf8');
    expect(patchedCms(code)).not.toBe(code);
    expect(patchedCms(code)).not.toContain('jsdelivr');
  });

  test('is refused where it is another', () => {
    expect(() => patchedCms('export default {}')).toThrow('cms-patches.ts');
  });

  test('speaks Vietnamese in our words', () => {
    const file = path.join(import.meta.dirname, '../../node_modules/@sveltia/cms/locales/vi.json');
    const words = cmsWords(readFileSync(file, 'utf8'));
    expect(words).toContain('Chọn thư mục bản tin trên máy này');
    expect(words).not.toMatch(/chuyên mục/i);
    expect(() => cmsWords('{}')).toThrow('cms-words.ts');
  });
});
