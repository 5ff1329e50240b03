import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { medianCost, type SizeFigures } from './build-figures.ts';
import { writeContent } from './corpus/content-folder.ts';
import type { Registers } from './corpus/registers.ts';
import { corpusStories, type CorpusStory } from './corpus/stories.ts';
import { measureDev } from './dev-start.ts';
import { ownBuilds } from './own-builds.ts';
import { type Eleventy, eleventyBuilds } from './peers/eleventy.ts';
import { type Hugo, hugoBuilds } from './peers/hugo.ts';
import { measureProcess } from './process-cost.ts';
import { type BuildFigures, countPages, type SiteBuild } from './site-build.ts';

/** What is measured, and with what. */
export interface Bench {
  readonly root: string;
  /** The copy of the project. */
  readonly tree: string;
  /** Folder for the corpora. */
  readonly folder: string;
  readonly registers: Registers;
  readonly hugo: Hugo | undefined;
  readonly eleventy: Eleventy | undefined;
  readonly runs: number;
  /** Whether to measure builds with search too. */
  readonly search: boolean;
}

/** So many stories from all over the corpus. */
function sample(stories: readonly CorpusStory[], count: number): readonly CorpusStory[] {
  const step = Math.floor(stories.length / count);
  return stories.filter((_, at) => at % step === 0).slice(0, count);
}

type Once = Omit<BuildFigures, 'name'>;

async function measureBuild({ prepare, command, site }: SiteBuild, run: number, id: string): Promise<Once> {
  await prepare(run);
  const cost = await measureProcess(command);
  const { size } = await stat(path.join(site, 'tin', id, 'index.html'));
  return { cost, pages: await countPages(site), articleBytes: size };
}

/** All builds in turn, and again, so that a busy minute of the machine falls on all of them. */
async function measureBuilds(
  builds: readonly SiteBuild[],
  runs: number,
  id: string,
): Promise<readonly BuildFigures[]> {
  const measured = new Map(builds.map(({ name }): [string, Once[]] => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const build of builds) {
      const once = await measureBuild(build, run, id);
      measured.get(build.name)?.push(once);
      console.log(`run ${run}: ${build.name}: ${once.cost.seconds.toFixed(1)} s`);
    }
  }
  return [...measured].flatMap(([name, all]) => {
    const [first] = all;
    return first ? [{ ...first, name, cost: medianCost(all.map(({ cost }) => cost)) }] : [];
  });
}

/** Writes a corpus as sites of all kinds, builds them all, and tells what that cost. */
export async function measureSize(size: number, bench: Bench): Promise<SizeFigures> {
  const { root, tree, folder, registers, hugo, eleventy, runs, search } = bench;
  const stories = [...corpusStories(size + runs, registers)];
  const old = stories.slice(0, size);
  const content = path.join(folder, 'content');
  await writeContent(content, old, registers, path.join(root, 'content'));
  const own = { root, tree, content, old: sample(old, 2 * runs + 1), fresh: stories.slice(size) };
  const builds = [
    ...(hugo ? await hugoBuilds(hugo, path.join(folder, 'hugo'), old, registers) : []),
    ...(eleventy ? await eleventyBuilds(eleventy, path.join(folder, 'eleventy'), old, registers) : []),
    ...(await ownBuilds(own, search)),
  ];
  const measured = await measureBuilds(builds, runs, old[1]?.id ?? '');
  const dev = await measureDev(own);
  await rm(folder, { recursive: true });
  return { size, runs, builds: measured, dev };
}
