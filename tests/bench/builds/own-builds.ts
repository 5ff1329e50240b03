import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { originalOf, writeStory } from './corpus/content-folder.ts';
import type { CorpusStory } from './corpus/stories.ts';
import { clearBuilds, scriptCommand } from './own-tree.ts';
import type { SiteBuild } from './site-build.ts';

/** Our site of a corpus, in a copy of the project. */
export interface OwnSite {
  /** The project itself. */
  readonly root: string;
  /** The copy. */
  readonly tree: string;
  /** The corpus as a content folder. */
  readonly content: string;
  /** The corpus's stories to change one by one, and others to add. */
  readonly old: readonly CorpusStory[];
  readonly fresh: readonly CorpusStory[];
}

/** What the rows of our site are called, for those who compare them. */
export const OWN = {
  clean: 'ours: clean',
  nothing: 'ours: nothing changed',
  text: "ours: one story's text changed",
  story: 'ours: a new story',
  template: 'ours: a template changed',
  searchClean: 'ours with search: clean',
  searchText: "ours with search: one story's text changed",
} as const;

const TEMPLATE = path.join('src', 'layouts', 'Page.astro');
const MARK = /<html lang=\{language\}(?: data-change="(?<changes>\d+)")?>/;

/** The environment of all builds of a content folder. */
export function ownEnvironment(content: string, search: boolean): Readonly<Record<string, string>> {
  return {
    BULLETIN_CONTENT: content,
    BULLETIN_NOW: '2026-01-01T06:00+07:00',
    BULLETIN_SEARCH: search ? 'on' : 'off',
    SITE_URL: 'https://bantin.example',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Changes the layout of all pages, as it was never before. */
async function changeTemplate(tree: string): Promise<void> {
  const file = path.join(tree, TEMPLATE);
  const source = await readFile(file, 'utf8');
  const found = MARK.exec(source);
  if (found === null) throw new Error(`${TEMPLATE} has no ${MARK.source} to change.`);
  const changes = Number(found.groups?.changes ?? 0) + 1;
  await writeFile(file, source.replace(MARK, `<html lang={language} data-change="${changes}">`));
}

function nth<T>(items: readonly T[], run: number): T {
  const item = items[run - 1];
  if (item === undefined) throw new RangeError(`There is nothing left to change in run ${run}.`);
  return item;
}

/** The builds of our site, those with search only where wanted, to be measured in this order: each finds what the one before has left. */
export async function ownBuilds(
  { root, tree, content, old, fresh }: OwnSite,
  search: boolean,
): Promise<readonly SiteBuild[]> {
  const plain = await scriptCommand(tree, 'build', ownEnvironment(content, false));
  const searching = await scriptCommand(tree, 'build', ownEnvironment(content, true));
  const site = path.join(tree, 'dist');
  const clear = (): Promise<void> => clearBuilds(root, tree);
  const changeText =
    (half: 0 | 1) =>
    (run: number): Promise<void> =>
      appendFile(originalOf(content, nth(old, 2 * run - half)), `\nSửa lần ${run}.\n`);
  const without: readonly SiteBuild[] = [
    { name: OWN.clean, prepare: clear, command: plain, site },
    { name: OWN.nothing, prepare: () => Promise.resolve(), command: plain, site },
    { name: OWN.text, prepare: changeText(0), command: plain, site },
    { name: OWN.story, prepare: (run) => writeStory(content, nth(fresh, run)), command: plain, site },
    { name: OWN.template, prepare: () => changeTemplate(tree), command: plain, site },
  ];
  const withSearch: readonly SiteBuild[] = [
    { name: OWN.searchClean, prepare: clear, command: searching, site },
    { name: OWN.searchText, prepare: changeText(1), command: searching, site },
  ];
  return search ? [...without, ...withSearch] : without;
}
