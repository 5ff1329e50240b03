import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Registers } from '../corpus/registers.ts';
import type { CorpusStory } from '../corpus/stories.ts';
import type { SiteBuild } from '../site-build.ts';
import { writeMarkdownStories, writeRegisters } from './markdown-stories.ts';

/** Eleventy's packages on this machine. */
export interface Eleventy {
  /** The folder that has `node_modules`. */
  readonly folder: string;
  readonly version: string;
}

/** What the row of Eleventy is called. */
export const ELEVENTY = 'Eleventy, cheap lists';

const SOURCES = path.join(import.meta.dirname, 'eleventy');
const MANIFEST = z.object({ version: z.string() });

function install(folder: string): void {
  // npm tells its scripts where it is; on Windows a program can't be started by the name alone.
  const npm = process.env.npm_execpath;
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  execFileSync(program, [...first, 'install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
}

/** Eleventy from the npm registry, installed into a folder once; undefined where it can't be had. */
export async function findEleventy(folder: string): Promise<Eleventy | undefined> {
  const own = path.join(folder, 'node_modules', '@11ty', 'eleventy', 'package.json');
  try {
    if (!existsSync(own)) {
      await mkdir(folder, { recursive: true });
      await cp(path.join(SOURCES, 'package.json'), path.join(folder, 'package.json'));
      install(folder);
    }
    const { version } = MANIFEST.parse(JSON.parse(await readFile(own, 'utf8')));
    return { folder, version };
  } catch (error) {
    console.warn(`Eleventy is not here and could not be fetched: ${String(error)}`);
    return undefined;
  }
}

/** Writes the stories as a site of Eleventy's; gives its builds, which are always whole ones. */
export async function eleventyBuilds(
  { folder: installed }: Eleventy,
  folder: string,
  stories: Iterable<CorpusStory>,
  registers: Registers,
): Promise<readonly SiteBuild[]> {
  await cp(SOURCES, folder, { recursive: true });
  await cp(path.join(installed, 'node_modules'), path.join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await writeMarkdownStories(path.join(folder, 'content', 'tin'), stories, registers);
  await writeRegisters(path.join(folder, 'registers'), registers);
  const site = path.join(folder, '_site');
  const program = path.join('node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  return [
    {
      name: ELEVENTY,
      prepare: () => rm(site, { recursive: true, force: true }),
      command: { program: process.execPath, args: [program, '--quiet'], cwd: folder, env: {} },
      site,
    },
  ];
}
