import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Build, buildSite, folderOf } from './build-site.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW, ORIGIN } from './sites.ts';

const CONTENT = folderOf('broken-content');
const DIR = folderOf('broken');
const ENV = { SITE_URL: ORIGIN, BULLETIN_CONTENT: CONTENT, BULLETIN_NOW: FIXTURE_NOW };
const STORY = 'articles/2024/hop-mau-day-du';

/** Digests of all files below a folder, by path. */
function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), digest(file)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Replaces words of a file that must be there, and tells the line that they stood on. */
function breakFile(file: string, from: string, to: string): number {
  const text = readFileSync(path.join(CONTENT, file), 'utf8');
  const before = text.slice(0, text.indexOf(from));
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(path.join(CONTENT, file), text.replace(from, to));
  return before.split('\n').length;
}

/** Puts the content back as it was. */
function restore(): void {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(FIXTURE_CONTENT, CONTENT, { recursive: true });
}

rmSync(DIR, { recursive: true, force: true });
cpSync(folderOf('fixture'), DIR, { recursive: true });
/** The site that was last built. */
const LAST = digests(DIR);

describe('a build of content with several faults', () => {
  const lines = { topic: 0, code: 0, picture: 0 };
  const builds = new Map<string, Build>();

  beforeAll(async () => {
    restore();
    lines.topic = breakFile('articles/2023/cuoi-nam/vi.mdx', '[sinh-hoat-mau]', '[sinh-hoat-mua]');
    lines.code = breakFile(`${STORY}/en.mdx`, 'This is a new line.', '{process.env.HOME}');
    lines.picture = breakFile(`${STORY}/vi.mdx`, './so-do.svg', './khong-co.svg');
    for (const language of ['vi', 'en'])
      builds.set(language, await buildSite('broken', { ...ENV, LANG: `${language}_XX.UTF-8` }));
  }, 180_000);

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

  test('leaves the site that was last built byte for byte, and nothing beside it', () => {
    expect(digests(DIR)).toEqual(LAST);
    expect([existsSync(`${DIR}.new`), existsSync(`${DIR}.old`)]).toEqual([false, false]);
  });
});

describe('a build that fails half-way, while pages are written', () => {
  let build: Build;

  beforeAll(async () => {
    restore();
    breakFile('pages/privacy/en.mdx', 'Nothing is kept.', '{undefined.field}');
    build = await buildSite('broken', ENV);
  }, 180_000);

  test('fails, and leaves the site that was last built byte for byte', () => {
    expect(build.code).not.toBe(0);
    expect(digests(DIR)).toEqual(LAST);
  });

  test('is followed by one that succeeds once the content is mended, and gives every file as before', async () => {
    restore();
    const { code } = await buildSite('broken', ENV);
    expect(code).toBe(0);
    expect(digests(DIR)).toEqual(LAST);
    expect([existsSync(`${DIR}.new`), existsSync(`${DIR}.old`)]).toEqual([false, false]);
  });
});
