import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import { readMark } from '../../src/integrations/release/site-mark.ts';
import type { Build } from '../site/build-site.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;

/** Builds the project with these arguments and variables, and gives what is printed. */
async function build(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr }: Build = await project.build(FIXTURE_NOW, { language: 'en', args, env });
  return { code, printed: `${stdout}\n${stderr}` };
}

const outside = path.resolve(FIXTURE_CONTENT);
const articles = (): string => path.join(project.content, 'articles');
const aside = (): string => path.join(project.root, 'aside');
const stories = (): number | undefined => readMark(path.join(project.root, 'dist'))?.stories;

beforeAll(async () => {
  project = await copyProject('refused', FIXTURE_CONTENT);
  // It links to stories, and such links would be errors without them.
  for (const language of LANGUAGES) {
    const page = path.join(project.content, 'pages', 'gioi-thieu', `${language}.mdx`);
    writeFileSync(page, readFileSync(page, 'utf8').replace(/\n---\n[^]*/, '\n---\n'));
  }
  const { code, printed } = await build();
  expect(code, printed).toBe(0);
});

describe('a build is refused before anything is read or deleted', () => {
  it.each(['.', 'content', 'content/articles/2026', 'src/', '.cache/x', '..'])(
    'where BULLETIN_OUT is %s',
    async (out) => {
      const { code, printed } = await build(['--clean'], { BULLETIN_OUT: out });
      expect(code).toBe(1);
      expect(printed).toMatch(
        /\[begin-build\] BULLETIN_OUT is .* Set BULLETIN_OUT to a folder that is there for the site alone/,
      );
      expect(printed).not.toMatch(/^\s+at |Stack trace|unhandled/m);
      for (const kept of ['src/settings.ts', 'content/topics.yaml', '.cache'])
        expect(existsSync(path.join(project.root, kept)), kept).toBe(true);
    },
  );
});

describe('a build with the web editor is refused at once', () => {
  it.each([
    ['where the content lies outside the repository', { BULLETIN_CONTENT: outside }, 'lies outside'],
    ['where no repository is named', { ADMIN_BACKEND: 'gitlab' }, 'ADMIN_REPO is ""'],
  ])('%s', async (_, env, message) => {
    const { code, printed } = await build(['--clean'], { BULLETIN_ADMIN: 'on', ...env });
    expect([code, printed]).toEqual([1, expect.stringContaining(message)]);
    expect(printed).not.toMatch(/^\s+at |unhandled|static/m);
  });
});

describe('a build without stories', () => {
  it('is refused where their folder is missing, and leaves the old site', async () => {
    const site = await project.site();
    renameSync(articles(), aside());
    const { code, printed } = await build(['--clean']);
    expect([code, printed]).toEqual([1, expect.stringContaining('--allow-empty')]);
    expect(await project.site()).toEqual(site);
  });

  it('is refused where the standing site has some, and leaves that', async () => {
    const site = await project.site();
    mkdirSync(articles());
    const { code, printed } = await build();
    expect([code, printed]).toEqual([1, expect.stringContaining(`the standing site has ${stories() ?? 0}`)]);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(await project.site()).toEqual(site);
  });

  it('is made where that is asked for, and told in one loud line', async () => {
    const before = stories() ?? 0;
    const { code, printed } = await build(['--allow-empty']);
    expect([code, stories()]).toEqual([0, 0]);
    expect(printed.match(/^.*ATTENTION.*$/gm)).toEqual([
      expect.stringContaining(`STORIES IN THE NEW SITE: 0, IN THE LAST ONE: ${before}.`),
    ]);
  });

  it('is the first of a new bulletin without asking, and says that it has none', async () => {
    rmSync(path.join(project.root, 'dist'), { recursive: true });
    const { code, printed } = await build();
    expect([code, stories()], printed).toEqual([0, 0]);
    expect(printed).toContain('ATTENTION: THE NEW SITE HAS NO STORY.');
  });
});
