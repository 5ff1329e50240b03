import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARK } from '../../src/integrations/release/site-mark.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { damage } from './damage.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
/** What a build made that had nothing kept. */
let clean: ReadonlyMap<string, string>;

/** All files of a part of the project, those of a kind beside each other. */
function filesOf(part: string): readonly string[] {
  const folder = path.join(project.root, part);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const isRecord = (file: string): boolean => path.basename(path.dirname(file)) === 'records';

/** Builds, and gives how many pages were rendered. */
async function build(): Promise<number> {
  const { code, stdout, stderr } = await project.build(FIXTURE_NOW);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return Number(/(\d+) of them rendered/.exec(stdout)?.[1]);
}

beforeAll(async () => {
  project = await copyProject('damaged', FIXTURE_CONTENT);
  await build();
  clean = await project.site();
});

describe('a build after which nothing was damaged', () => {
  it('renders no page again', async () => {
    expect(await build()).toBe(0);
  });

  it('renders none either where .cache was brought back from another machine', async () => {
    const cache = path.join(project.root, '.cache');
    cpSync(cache, `${cache}.kept`, { recursive: true });
    rmSync(cache, { recursive: true });
    renameSync(`${cache}.kept`, cache);
    rmSync(path.join(project.root, 'dist'), { recursive: true });
    expect(await build()).toBe(0);
    expect(await project.site()).toEqual(clean);
  });
});

describe('a build gives the bytes of one that keeps nothing', () => {
  it.each([0, 5])(
    'after all that is kept was damaged, one file in this way, the next in another (%i)',
    async (first) => {
      damage(
        filesOf('.cache').filter((file) => !isRecord(file)),
        first,
      );
      expect(await build()).toBeGreaterThan(0);
      expect(await project.site()).toEqual(clean);
    },
  );

  it.each([1])('after the records of what is kept were damaged (%i)', async (first) => {
    damage(filesOf('.cache').filter(isRecord), first);
    await build();
    expect(await project.site()).toEqual(clean);
  });

  it.each([4])('after the files of the site were edited in place (%i)', async (first) => {
    // Without its mark, a site is nobody's to replace.
    damage(
      filesOf('dist').filter((file) => path.basename(file) !== MARK),
      first,
    );
    await build();
    expect(await project.site()).toEqual(clean);
  });

  it('where files stand in the place of its folders', async () => {
    const [cache = ''] = readdirSync(path.join(project.root, '.cache')).filter((name) =>
      name.startsWith('content-'),
    );
    for (const folder of ['pages', 'records', 'search', 'site', 'astro', '../node']) {
      const target = path.join(project.root, '.cache', cache, folder);
      rmSync(target, { recursive: true, force: true });
      writeFileSync(target, 'x');
    }
    await build();
    expect(await project.site()).toEqual(clean);
  });
});
