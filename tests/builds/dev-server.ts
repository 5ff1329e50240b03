import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inherited } from '../site/build-site.ts';

/** How long a page may take to show something, in milliseconds: long, for machines with much else to do. */
const PATIENCE = 60_000;

/** A development server (`npm run dev`) at work. */
export interface DevServer {
  readonly address: string;
  /** What it has printed. */
  readonly printed: () => string;
  /** The page at a path, as soon as it holds a text (and answers at all); throws an error with the page when it never does. */
  readonly page: (at: string, holding: string, without?: string) => Promise<string>;
  /** Stops it; done when it has. */
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}

/** Starts the development server of a project at an instant. */
export async function startDevServer(root: string, now: string): Promise<DevServer> {
  const port = await freePort();
  const astro = spawn(
    process.execPath,
    [path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: root,
      env: {
        ...inherited(),
        LANG: 'vi_VN.UTF-8',
        BULLETIN_NOW: now,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => {
    astro.once('close', () => {
      resolve();
    });
  });
  let printed = '';
  for (const stream of [astro.stdout, astro.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const address = `http://localhost:${port}`;

  async function page(at: string, holding: string, without?: string): Promise<string> {
    const until = performance.now() + PATIENCE;
    let seen = '';
    while (performance.now() < until && astro.exitCode === null) {
      seen = await fetch(address + at)
        .then((response) => response.text())
        .catch(String);
      if (seen.includes(holding) && (without === undefined || !seen.includes(without))) return seen;
      await pause(100);
    }
    throw new Error(`${at} never held “${holding}”, but:\n${seen}\nThe server printed:\n${printed}`);
  }

  async function stop(): Promise<void> {
    astro.kill();
    const killing = setTimeout(() => astro.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(killing);
  }

  return { address, printed: () => printed, page, stop };
}
