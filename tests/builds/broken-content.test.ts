import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MARK, markFor } from '../../src/integrations/release/site-mark.ts';
import { LANGUAGES } from '../../src/bulletin/language.ts';
import type { Build } from '../site/build-site.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const STORY = 'articles/2024/hop-mau-day-du';

let project: ProjectCopy;
/** The site that was last built. */
let last: ReadonlyMap<string, string>;

/** Replaces words of a file that must be there, and tells the line that they stood on. */
function breakFile(file: string, from: string, to: string): number {
  const text = readFileSync(path.join(project.content, file), 'utf8');
  const before = text.slice(0, text.indexOf(from));
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(path.join(project.content, file), text.replace(from, to));
  return before.split('\n').length;
}

/** Puts the content back as it was. */
function restore(): void {
  rmSync(project.content, { recursive: true, force: true });
  cpSync(FIXTURE_CONTENT, project.content, { recursive: true });
}

/** The built site and what may lie beside it. */
const sites = (): readonly string[] => readdirSync(project.root).filter((name) => name.startsWith('dist'));

beforeAll(async () => {
  project = await copyProject('broken', FIXTURE_CONTENT);
  const old = path.join(project.root, 'dist', 'tin', 'cu');
  mkdirSync(old, { recursive: true });
  writeFileSync(path.join(old, 'index.html'), 'The last site.');
  writeFileSync(path.join(project.root, 'dist', MARK), markFor(['tin/cu/index.html'], 1));
  last = await project.site();
});

describe('a build of content with several faults', () => {
  const lines = { topic: 0, code: 0, picture: 0 };
  const builds = new Map<string, Build>();

  beforeAll(async () => {
    lines.topic = breakFile('articles/2023/cuoi-nam/vi.mdx', '[sinh-hoat-mau]', '[sinh-hoat-mua]');
    lines.code = breakFile(`${STORY}/en.mdx`, 'This is a new line.', '{process.env.HOME}');
    lines.picture = breakFile(`${STORY}/vi.mdx`, './so-do.svg', './khong-co.svg');
    for (const language of LANGUAGES) builds.set(language, await project.build(FIXTURE_NOW, { language }));
  });

  const printed = (language: string): string => {
    const build = builds.get(language);
    return `${build?.stdout ?? ''}\n${build?.stderr ?? ''}`;
  };

  test('fails', () => {
    expect([...builds.values()].map(({ code }) => code)).toEqual([1, 1]);
  });

  test.each(['vi', 'en'])('tells all of them together, with file and line (%s)', (language) => {
    expect(printed(language)).toContain(`articles/2023/cuoi-nam/vi.mdx:${lines.topic}`);
    expect(printed(language)).toContain(`${STORY}/en.mdx:${lines.code}`);
    expect(printed(language)).toContain(`${STORY}/vi.mdx:${lines.picture}`);
  });

  test('tells them in the language of the editor, and offers what was meant', () => {
    // The fixture has a translation that is older than its original, and leads with a tag in them: warnings.
    expect(printed('vi')).toMatch(/Không có chuyên mục “sinh-hoat-mua”.*sinh-hoat-mau/);
    expect(printed('vi')).toMatch(/3 lỗi, 3 cảnh báo/);
    expect(printed('en')).toMatch(/There is no topic “sinh-hoat-mua”.*sinh-hoat-mau/);
    expect(printed('en')).toMatch(/3 errors, 3 warnings\./);
  });

  test('names no line of the program to somebody who wrote a story', () => {
    for (const language of ['vi', 'en']) expect(printed(language)).not.toMatch(/^\s+at .*\(?file:/m);
  });

  test('leaves the site that was last built byte for byte, and nothing beside it', async () => {
    expect(await project.site()).toEqual(last);
    expect(sites()).toEqual(['dist']);
  });
});

describe('a build that fails half-way, while pages are written', () => {
  let build: Build;

  beforeAll(async () => {
    restore();
    breakFile('pages/rieng-tu/en.mdx', 'Nothing is kept.', '{undefined.field}');
    build = await project.build(FIXTURE_NOW);
  });

  test('fails, and leaves the site that was last built byte for byte', async () => {
    expect(build.code).not.toBe(0);
    expect(await project.site()).toEqual(last);
  });

  test('is followed by one that succeeds once the content is right, and takes the place of the last site', async () => {
    restore();
    const { code } = await project.build(FIXTURE_NOW);
    expect(code).toBe(0);
    const files = [...(await project.site()).keys()];
    expect(files).toContain('index.html');
    expect(files).not.toEqual(expect.arrayContaining([...last.keys()]));
    expect(sites()).toEqual(['dist']);
  });
});
