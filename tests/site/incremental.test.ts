import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDice } from '../search/random.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { KINDS_OF_EDIT } from './kinds-of-edit.ts';
import { EDITS } from './random-edits.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from './sites.ts';

const NEXT_DAY = '2024-06-16T12:00+07:00';
const SEED = 20_240_615;

/** Milliseconds after which builds are killed: while content is read, pages are rendered, the site is put in place. */
const KILLED_AFTER = [1_500, 4_500, 7_000];

let edited: ProjectCopy;
let clean: ProjectCopy;

/** What a build without anything kept makes of the edited project. */
async function cleanSite(now: string): Promise<ReadonlyMap<string, string>> {
  for (const part of ['content', 'src', '.cache', 'dist']) {
    rmSync(path.join(clean.root, part), { recursive: true, force: true });
  }
  for (const part of ['content', 'src']) {
    cpSync(path.join(edited.root, part), path.join(clean.root, part), { recursive: true });
  }
  expect(await clean.build(now)).toBe(0);
  return clean.site();
}

async function expectCleanBytes(now: string): Promise<void> {
  expect(await edited.build(now)).toBe(0);
  expect(await edited.site()).toEqual(await cleanSite(now));
}

beforeAll(async () => {
  edited = await copyProject('edited', FIXTURE_CONTENT);
  clean = await copyProject('clean', FIXTURE_CONTENT);
  expect(await edited.build(FIXTURE_NOW)).toBe(0);
}, 180_000);

/** All that stands in the files of the edited site, in their order. */
function wordsOfSite(): string {
  const dist = path.join(edited.root, 'dist');
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
  return [...files.map(({ parentPath, name }) => path.join(parentPath, name)), ...texts].join('\n');
}

describe('after an edit of every kind of content file, a build that keeps pages', () => {
  let before: string;
  let after: string;

  beforeAll(async () => {
    before = wordsOfSite();
    for (const { edit } of KINDS_OF_EDIT) edit(edited.content);
    expect(await edited.build(FIXTURE_NOW)).toBe(0);
    after = wordsOfSite();
  });

  it.each(KINDS_OF_EDIT.filter(({ shows, hides }) => shows ?? hides))('shows $kind', ({ shows, hides }) => {
    if (shows !== undefined) expect([before.includes(shows), after.includes(shows)]).toEqual([false, true]);
    if (hides !== undefined) expect([before.includes(hides), after.includes(hides)]).toEqual([true, false]);
  });

  it('gives the bytes of one that keeps none', async () => {
    expect(await edited.site()).toEqual(await cleanSite(FIXTURE_NOW));
  });
}, 240_000);

describe('a build that keeps pages gives the bytes of one that keeps none', () => {
  it.each([1, 2, 3])('after random edits, round %i', async (round) => {
    const dice = createDice(SEED + round);
    for (const edit of Object.values(EDITS)) if (dice.roll(3) > 0) edit(edited.content, dice);
    await expectCleanBytes(FIXTURE_NOW);
  });

  it('after an embargo has passed', async () => {
    await expectCleanBytes(NEXT_DAY);
  });

  it('after a page imported a component that no other shows', async () => {
    const file = path.join(edited.content, 'pages', 'about', 'vi.mdx');
    appendFileSync(file, "\nimport Bar from '/src/editing/EditingBar.astro'\n");
    await expectCleanBytes(NEXT_DAY);
  });

  it('after an edit of a template', async () => {
    const file = path.join(edited.root, 'src', 'components', 'Footer.astro');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</footer>', '<p>Bản thử</p></footer>'));
    await expectCleanBytes(NEXT_DAY);
    expect(readFileSync(path.join(edited.root, 'dist', 'index.html'), 'utf8')).toContain('Bản thử');
  });
}, 240_000);

describe('a build that is killed', () => {
  it.each(KILLED_AFTER)('after %i ms leaves the old site or the new one, whole', async (milliseconds) => {
    const old = await edited.site();
    appendFileSync(
      path.join(edited.content, 'articles', '2024', 'ngay-nhuan', 'vi.mdx'),
      '\nThêm một dòng.\n',
    );
    await edited.build(NEXT_DAY, milliseconds);
    const left = await edited.site().catch(() => undefined);
    expect(await edited.build(NEXT_DAY)).toBe(0);
    const next = await edited.site();
    expect(next).not.toEqual(old);
    // Between the two renames there is no folder; the next build begins by putting the old one back.
    if (left) expect([old, next]).toContainEqual(left);
  });
}, 240_000);
