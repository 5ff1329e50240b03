import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Registers } from '../corpus/registers.ts';
import type { CorpusStory } from '../corpus/stories.ts';
import type { SiteBuild } from '../site-build.ts';
import { writeMarkdownStories, writeRegisters } from './markdown-stories.ts';

/** Hugo on this machine. */
export interface Hugo {
  readonly program: string;
  readonly version: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What the rows of Hugo are called: with its own related pages, and with the newest of the same topic and place instead. */
export const HUGO = {
  related: 'Hugo with `.Related`',
  newest: 'Hugo, cheap lists',
} as const;

/** Debian's package, and the libraries that it needs. */
const PACKAGES = ['hugo', 'libsass1', 'libwebp7'];

const PAGES = ['about', 'contact', 'search-help', 'privacy'];

function hugoAt(program: string, env: Hugo['env']): Hugo | undefined {
  try {
    const printed = execFileSync(program, ['version'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { program, env, version: /v[\d.]+/.exec(printed)?.[0] ?? printed };
  } catch {
    return undefined;
  }
}

async function unpacked(cache: string): Promise<Hugo | undefined> {
  const libraries = path.join(cache, 'usr', 'lib');
  const folders = await readdir(libraries).catch(() => []);
  const LD_LIBRARY_PATH = folders.map((folder) => path.join(libraries, folder)).join(path.delimiter);
  return hugoAt(path.join(cache, 'usr', 'bin', 'hugo'), { LD_LIBRARY_PATH });
}

/** The Hugo of this machine, else Debian's, unpacked into a folder; undefined where neither can be had. */
export async function findHugo(cache: string): Promise<Hugo | undefined> {
  const known = hugoAt('hugo', {}) ?? (await unpacked(cache));
  if (known) return known;
  await mkdir(cache, { recursive: true });
  try {
    const options = { cwd: cache, stdio: 'pipe' } as const;
    execFileSync('apt-get', ['download', ...PACKAGES], options);
    const files = (await readdir(cache)).filter((file) => file.endsWith('.deb'));
    for (const file of files) execFileSync('dpkg', ['-x', file, '.'], options);
  } catch (error) {
    console.warn(`Hugo is not here and could not be fetched: ${String(error)}\nInstall it to compare.`);
    return undefined;
  }
  return unpacked(cache);
}

async function writePages(content: string): Promise<void> {
  for (const language of ['vi', 'en']) {
    await writeFile(path.join(content, 'tin', `_index.${language}.md`), '---\ntitle: Tin\n---\n');
    for (const page of PAGES) {
      const own = path.join(content, page);
      await mkdir(own, { recursive: true });
      const text = `---\ntitle: ${page}\ntype: page\n---\n\n${page}\n`;
      await writeFile(path.join(own, `index.${language}.md`), text);
    }
  }
}

/** Writes the stories as a site of Hugo's; gives its builds, which are always whole ones. */
export async function hugoBuilds(
  { program, env }: Hugo,
  folder: string,
  stories: Iterable<CorpusStory>,
  registers: Registers,
): Promise<readonly SiteBuild[]> {
  await cp(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  await writeMarkdownStories(path.join(folder, 'content', 'tin'), stories, registers);
  await writePages(path.join(folder, 'content'));
  await writeRegisters(path.join(folder, 'data'), registers);
  const site = path.join(folder, 'public');
  const build = (name: string, related: string): SiteBuild => ({
    name,
    prepare: () => rm(site, { recursive: true, force: true }),
    command: { program, args: ['--quiet'], cwd: folder, env: { ...env, HUGO_PARAMS_RELATED: related } },
    site,
  });
  return [build(HUGO.related, 'own'), build(HUGO.newest, 'newest')];
}
