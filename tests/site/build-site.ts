import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What a run of the tests sets and a build by hand would not have. */
const NOT_INHERITED =
  /^(?:BULLETIN_|SITE_URL$|BASE_PATH$|LANG$|LC_|VITEST|NODE_ENV$|TEST$|TZ$|PROD$|DEV$|MODE$|FORCE_COLOR$)/;

/** The environment that a person at a terminal would have; messages bear no colours, which a CI would ask for. */
export function inherited(): Readonly<Record<string, string | undefined>> {
  const own = Object.entries(process.env).filter(([key]) => !NOT_INHERITED.test(key));
  return { ...Object.fromEntries(own), NO_COLOR: '1' };
}

/** How a build ended. */
export interface Build {
  /** The folder that holds the site. */
  readonly dir: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code; null when the build was killed. */
  readonly code: number | null;
}

/** Where a site with this name is built. */
export function folderOf(name: string): string {
  return path.join(ROOT, '.test-sites', name);
}

/** How a project is built. */
export interface BuildOptions {
  /** The folder of the site. */
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** What follows `npm run build --`. */
  readonly args?: readonly string[];
  /** Kills the build. */
  readonly signal?: AbortSignal;
  /** The build is killed as soon as it has printed this. */
  readonly killAt?: string;
}

/** Builds the project in a folder as `npm run build` does, with these environment variables alone. */
export function buildProject(
  root: string,
  { dir, env, args = [], signal, killAt }: BuildOptions,
): Promise<Build> {
  const script = path.join('node_modules', 'astro', 'bin', 'astro.mjs');
  const astro = spawn(process.execPath, [script, 'build', ...args], {
    cwd: root,
    env: { ...inherited(), ASTRO_TELEMETRY_DISABLED: '1', BULLETIN_OUT: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void astro.kill('SIGKILL');
  signal?.addEventListener('abort', kill);
  const printed = { stdout: '', stderr: '' };
  astro.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text;
    if (killAt !== undefined && printed.stdout.includes(killAt)) kill();
  });
  astro.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  return new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', (code) => {
      signal?.removeEventListener('abort', kill);
      resolve({ dir, ...printed, code });
    });
  });
}

/**
 * Builds a site of this checkout (`BULLETIN_CONTENT`, `SITE_URL`, …). Builds of one checkout share Astro's folders, so
 * one must end before the next begins.
 */
export function buildSite(
  name: string,
  env: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Build> {
  return buildProject(ROOT, { dir: folderOf(name), env, ...(signal && { signal }) });
}
