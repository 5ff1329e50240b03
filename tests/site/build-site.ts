import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What a run of the tests sets and a build by hand would not have. */
const NOT_INHERITED =
  /^(?:BULLETIN_|SITE_URL$|BASE_PATH$|LANG$|LC_|VITEST|NODE_ENV$|TEST$|TZ$|PROD$|DEV$|MODE$)/;

/** The environment that a person at a terminal would have. */
export function inherited(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !NOT_INHERITED.test(key)));
}

/** How a build ended. */
export interface Build {
  /** The folder that holds the site. */
  readonly dir: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code. */
  readonly code: number | null;
}

/** Where a site with this name is built. */
export function folderOf(name: string): string {
  return path.join(ROOT, '.cache', 'test-sites', name);
}

/**
 * Builds a site as `npm run build` does, with these environment variables alone (`BULLETIN_CONTENT`, `SITE_URL`, …).
 * Builds of one checkout share Astro's folders, so one must end before the next begins.
 */
export function buildSite(name: string, env: Readonly<Record<string, string>>): Promise<Build> {
  const dir = folderOf(name);
  const astro = spawn(process.execPath, [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: ROOT,
    env: { ...inherited(), ASTRO_TELEMETRY_DISABLED: '1', BULLETIN_OUT: dir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  astro.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  astro.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  return new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', (code) => {
      resolve({ dir, ...printed, code });
    });
  });
}
