import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inherited } from '../site/build-site.ts';
import type { Nginx } from './programs.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** A folder of files as nginx serves it. */
export interface ServedFolder {
  readonly dir: string;
  /** '' or `/ban-tin`. */
  readonly base: string;
  /** Configuration of the server beside its `root`. */
  readonly snippet: string;
}

/** A running nginx. */
export interface RunningNginx {
  /** Addresses of the front pages, in the order of the folders: `http://127.0.0.1:1234/ban-tin/`. */
  readonly urls: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What `npm run headers -- nginx` prints, with the variables that a site is built with. Throws an Error where it fails. */
export function printedSnippet(env: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/hosting/main.ts', 'nginx'], {
    cwd: ROOT,
    env: { ...inherited(), ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run headers failed: ${stderr}`);
  return stdout;
}

/** Free ports of this machine, all different: they are taken at the same time. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const addresses = servers.map((server) => server.address());
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return addresses.map((address) => (typeof address === 'object' ? (address?.port ?? 0) : 0));
}

/** A server of the configuration; the site lies below its root as its base says. */
function serverBlock({ dir, base, snippet }: ServedFolder, port: number, own: string): string {
  const root = path.join(own, String(port));
  const site = path.join(root, base);
  mkdirSync(path.dirname(site), { recursive: true });
  symlinkSync(dir, site);
  writeFileSync(`${root}.conf`, snippet);
  return `server { listen 127.0.0.1:${port} backlog=4096; root ${root}; include ${root}.conf; }`;
}

function configuration({ brotli, types }: Nginx, own: string, servers: readonly string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${brotli};`,
    // The folders may be the user's own.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${own}/nginx.pid; error_log ${own}/error.log; worker_rlimit_nofile 20000;`,
    'events { worker_connections 8192; }',
    `http { access_log off; include ${types}; default_type application/octet-stream; sendfile on;`,
    ...temporary.map((name) => `${name}_temp_path ${own}/${name};`),
    ...servers,
    '}',
  ].join('\n');
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Starts one nginx that serves folders, each on a free port of this machine. Rejects with what it said where it ends. */
export async function startNginx(nginx: Nginx, folders: readonly ServedFolder[]): Promise<RunningNginx> {
  const own = mkdtempSync(path.join(tmpdir(), 'ban-tin-nginx-'));
  const ports = await freePorts(folders.length);
  const servers = folders.map((folder, index) => serverBlock(folder, ports[index] ?? 0, own));
  writeFileSync(path.join(own, 'nginx.conf'), configuration(nginx, own, servers));
  const child = spawn(nginx.program, ['-c', path.join(own, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // It ends with whoever started it, however that ends, but for a kill.
  const kill = (): void => void child.kill('SIGTERM');
  process.once('exit', kill);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  const urls = folders.map(({ base }, index) => `http://127.0.0.1:${ports[index] ?? 0}${base}/`);
  while (!(await answers(urls[0] ?? ''))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await pause(50);
  }
  return {
    urls,
    stop: async () => {
      process.off('exit', kill);
      kill();
      await ended;
      rmSync(own, { recursive: true });
    },
  };
}
