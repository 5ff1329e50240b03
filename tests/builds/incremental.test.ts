import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDice } from '../search/random.ts';
import { FIXTURE_CONTENT, FIXTURE_NOW } from '../site/sites.ts';
import { KINDS_OF_EDIT } from './kinds-of-edit.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { addStory, EDITS } from './random-edits.ts';

const NEXT_DAY = '2024-06-16T12:00+07:00';
const SEED = 20_240_616;

/** Compressed files have to be kept and forgotten as pages are. */
const ENV = { BULLETIN_COMPRESS: 'on' };

/** What Astro prints before it asks for the pages, which are rendered then. */
const RENDERING = 'static routes';

let edited: ProjectCopy;
let clean: ProjectCopy;

/** Builds the edited project. */
async function build(now: string): Promise<void> {
  const { code, stdout, stderr } = await edited.build(now, { env: ENV });
  expect(code, `${stdout}\n${stderr}`).toBe(0);
}

/** What a build without anything kept makes of the edited project. */
async function cleanSite(now: string): Promise<ReadonlyMap<string, string>> {
  for (const part of ['content', 'src', '.cache', 'dist'])
    rmSync(path.join(clean.root, part), { recursive: true, force: true });
  for (const part of ['content', 'src'])
    cpSync(path.join(edited.root, part), path.join(clean.root, part), { recursive: true });
  expect((await clean.build(now, { env: ENV })).code).toBe(0);
  return clean.site();
}

/** The text files of the edited site with these endings, by their place. */
function textsOfSite(endings: string): ReadonlyMap<string, string> {
  const dist = path.join(edited.root, 'dist');
  const files = globSync(`**/*.${endings}`, { cwd: dist });
  return new Map(files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')]));
}

/** All that stands in the files of the edited site, with their places. */
function wordsOfSite(): string {
  return [...textsOfSite('*')].flat().join('\n');
}

beforeAll(async () => {
  edited = await copyProject('edited', FIXTURE_CONTENT);
  clean = await copyProject('clean', FIXTURE_CONTENT);
  await build(FIXTURE_NOW);
});

describe('after an edit of every kind of content file', () => {
  let before: string;
  let after: string;

  beforeAll(() => {
    before = wordsOfSite();
    for (const { edit } of KINDS_OF_EDIT) edit(edited.content);
  });

  it('a build that is killed while it renders leaves the old site whole', async () => {
    const old = await edited.site();
    const { code } = await edited.build(FIXTURE_NOW, { env: ENV, killAt: RENDERING });
    // On a busy machine the build may have ended before it was killed.
    if (code === null) expect(await edited.site()).toEqual(old);
  });

  it('the next build that keeps pages gives the bytes of one that keeps none', async () => {
    await build(FIXTURE_NOW);
    after = wordsOfSite();
    expect(await edited.site()).toEqual(await cleanSite(FIXTURE_NOW));
  });

  it.each(KINDS_OF_EDIT.filter(({ shows, hides }) => shows ?? hides))(
    'the build shows $kind',
    ({ shows, hides }) => {
      if (shows !== undefined) expect([before.includes(shows), after.includes(shows)]).toEqual([false, true]);
      if (hides !== undefined) expect([before.includes(hides), after.includes(hides)]).toEqual([true, false]);
    },
  );
});

describe('a build that keeps pages', () => {
  it('gives the bytes of one that keeps none after random edits and the end of an embargo', async () => {
    const dice = createDice(SEED);
    const adds = Array.from({ length: 4 }, () => addStory);
    for (const edit of [...adds, ...Object.values(EDITS)]) edit(edited.content, dice);
    await build(NEXT_DAY);
    expect(await edited.site()).toEqual(await cleanSite(NEXT_DAY));
  });

  it('names the new stylesheet on every page after one imported a component that no other shows', async () => {
    const file = path.join(edited.content, 'pages', 'gioi-thieu', 'vi.mdx');
    appendFileSync(file, "\nimport Bar from '/src/editing/EditingBar.astro'\n");
    const old = new Set(textsOfSite('css').keys());
    await build(NEXT_DAY);
    const sheets = new Set(textsOfSite('css').keys());
    const added = [...sheets].filter((sheet) => !old.has(sheet));
    expect(added).not.toEqual([]);
    const named = new Set(
      [...textsOfSite('html').values()].flatMap((html) => html.match(/_astro\/[\w.-]+\.css/g) ?? []),
    );
    expect([...named].filter((sheet) => !sheets.has(sheet))).toEqual([]);
    expect(added.filter((sheet) => !named.has(sheet))).toEqual([]);
  });

  it('renders all pages again after an edit of a template', async () => {
    const file = path.join(edited.root, 'src', 'components', 'Footer.astro');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</footer>', '<p>Bản thử</p></footer>'));
    await build(NEXT_DAY);
    const pages = [...textsOfSite('html')].filter(([, html]) => html.includes('</footer>'));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(([, html]) => !html.includes('Bản thử')).map(([name]) => name)).toEqual([]);
  });
});
