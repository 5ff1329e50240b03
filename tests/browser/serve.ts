import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { type Headers, headersFor, headerTable } from '../../src/hosting/header-table.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.xml': 'application/xml',
};

/** A running server of a built site. */
export interface Server {
  /** Address of the front page, with the base: `http://127.0.0.1:1234/ban-tin/`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function fileAt(dir: string, pathname: string): Promise<{ file: string; body: Buffer } | undefined> {
  const file = path.join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(dir + path.sep)) return undefined;
  return readFile(file).then(
    (body) => ({ file, body }),
    () => undefined,
  );
}

/**
 * Serves a built folder below a base ('' or `/ban-tin`) as static hosts do, on a free port of this machine: with the
 * headers of the site, unless others are given. `port` is one that was free before.
 */
export async function serve(dir: string, base: string, headers?: Headers, port = 0): Promise<Server> {
  const table = headerTable({ base: `${base}/`, publicFiles: [], standing: [], adminOrigins: undefined });
  const server = createServer((request, response) => {
    const pathname = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
    const answer = async (): Promise<void> => {
      const found = below === undefined ? undefined : await fileAt(dir, below);
      const { file, body } = found ?? { file: '404.html', body: await readFile(path.join(dir, '404.html')) };
      response.writeHead(found ? 200 : 404, {
        ...(headers ?? headersFor(table, found ? pathname : `${base}/404.html`)),
        'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      });
      response.end(body);
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
