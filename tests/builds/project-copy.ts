import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../src/bulletin/language.ts';
import { type Build, type BuildOptions, buildProject } from '../site/build-site.ts';
import { ORIGIN } from '../site/sites.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What a build needs of the project, apart from its packages. */
const PARTS = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project with content of its own, which a test may edit and build as it likes. */
export interface ProjectCopy {
  readonly root: string;
  /** Its content folder. */
  readonly content: string;
  /** Builds it at an instant, with reports in a language if given; the build is killed when it has printed `killAt`. */
  readonly build: (
    now: string,
    more?: Partial<Omit<BuildOptions, 'dir'>> & { readonly language?: Language },
  ) => Promise<Build>;
  /** The files of the built site, each with a digest of its bytes. */
  readonly site: () => Promise<ReadonlyMap<string, string>>;
}

/** Copies the project and a content folder into a folder of the cache. */
export async function copyProject(name: string, content: string): Promise<ProjectCopy> {
  const root = path.join(ROOT, '.cache', 'test-projects', name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(root, part), { recursive: true });
  await cp(content, path.join(root, 'content'), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');

  const dist = path.join(root, 'dist');

  const build: ProjectCopy['build'] = (now, { language = 'vi', env = {}, ...more } = {}) =>
    buildProject(root, {
      dir: dist,
      env: {
        BULLETIN_NOW: now,
        SITE_URL: ORIGIN,
        LANG: `${language}_XX.UTF-8`,
        // As .config/build.env has it.
        NODE_COMPILE_CACHE: path.join('.cache', 'node'),
        ...env,
      },
      ...more,
    });

  async function site(): Promise<ReadonlyMap<string, string>> {
    const entries = await readdir(dist, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const digests = files.sort().map(async (file): Promise<[string, string]> => {
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [path.relative(dist, file), digest];
    });
    return new Map(await Promise.all(digests));
  }

  return { root, content: path.join(root, 'content'), build, site };
}
