import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMark } from '../../src/integrations/release/site-mark.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const NOW = '2026-12-01T12:00+07:00';
const STORY = 'articles/2026/hop-to-dan-pho/vi.mdx';

/** What the suite needs besides what a build does. */
const OF_THE_SUITE = [
  '.config',
  '.github',
  '.vscode',
  '.gitignore',
  '.gitlab-ci.yml',
  'LICENSE',
  'README.md',
  'tests',
];

/** Tests of the software that look at what lies in `content`. */
const ABOUT_CONTENT = [
  'tests/{documents,names,sample-bulletin,workflows}.test.ts',
  'tests/admin/newsroom-text.test.ts',
  'tests/lint/own-content.test.ts',
  'tests/editor',
  'tests/rendering/reference.test.ts',
];

let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject('own-bulletin', path.join(ROOT, 'content'));
  expect(await build()).toBeGreaterThan(10);
});

async function node(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, BULLETIN_NOW: NOW, LANG: 'vi_VN.UTF-8' };
  const { stdout } = await promisify(execFile)(process.execPath, [...args], { cwd: project.root, env });
  return stdout;
}

async function build(): Promise<number | undefined> {
  // What stories are found by is tried elsewhere, and takes longest.
  const { code, stdout, stderr } = await project.build(NOW, { env: { BULLETIN_SEARCH: 'off' } });
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return readMark(path.join(project.root, 'dist'))?.stories;
}

const page = (...names: readonly string[]): string =>
  readFileSync(path.join(project.root, 'dist', ...names, 'index.html'), 'utf8');

describe('a bulletin that npm run init made', () => {
  it('takes the place of the sample site without a story, and invites the first', async () => {
    const said = ['--name', 'Bản tin Sông Mã', '--languages', 'vi', '--home', 'huyện Sông Mã, Sơn La'];
    const made = await node(
      'src/new-bulletin/main.ts',
      '--yes',
      ...said,
      '--colour',
      '#0a5f38',
      '--move-samples',
    );
    expect(made).toContain('Đã lập “Bản tin Sông Mã”.');
    expect(await node('src/lint/main.ts')).toMatch(/0 lỗi, \d+ cảnh báo/);
    expect(await build()).toBe(0);
    expect(page()).toContain('Viết tin đầu tiên');
    for (const list of ['tin', 'luu-tru', 'chuyen-de'])
      expect(page(list), list).toMatch(/Chưa có (?:tin|mục) nào/);
    expect(existsSync(path.join(project.root, 'dist', 'en'))).toBe(false);
  });

  it('passes the check and the build with a first story', async () => {
    const facts = ['--title', 'Họp tổ dân phố', '--lead', 'Tổ dân phố họp.', '--place', 'xã Sông Mã, Sơn La'];
    const made = await node(
      ...['src/new-story/main.ts', '--yes', ...facts],
      ...['--author', 'Ban biên tập', '--topic', 'dân vận'],
    );
    expect(made).toContain(STORY);
    const file = path.join(project.content, STORY);
    const written = readFileSync(file, 'utf8').replaceAll('[cần viết] ', '').replace('draft: true\n', '');
    writeFileSync(file, written);
    expect(await node('src/lint/main.ts')).toMatch(/0 lỗi/);
    expect(await build()).toBe(1);
    expect(page()).not.toContain('Viết tin đầu tiên');
    expect(page('tin', 'hop-to-dan-pho')).toContain('Họp tổ dân phố');
  });

  it('passes the tests of the software that look at content', async () => {
    for (const part of OF_THE_SUITE)
      cpSync(path.join(ROOT, part), path.join(project.root, part), { recursive: true });
    const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
    const suite = ['run', '--config', 'tests/vitest.config.ts', '--project', 'west', '--maxWorkers=1'];
    expect(await node(vitest, ...suite, ...ABOUT_CONTENT.flatMap(withoutBraces))).toMatch(/passed/);
  });
});

/** What a shell makes of `a/{b,c}`. */
function withoutBraces(pattern: string): readonly string[] {
  const [, before = '', names, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(',').map((name) => before + name + after);
}
