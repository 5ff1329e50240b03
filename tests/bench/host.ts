import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** What was sent for a request. */
export interface Sent {
  readonly path: string;
  /** Bytes on the wire, headers too. */
  readonly bytes: number;
}

/** A web host that compresses texts, and counts what it sends. */
export interface Host {
  /** With a slash at its end. */
  readonly url: string;
  /** What was sent since this was last asked. */
  readonly taken: () => readonly Sent[];
  /** Resolves when nothing was asked for or sent for a while. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** What hosts spend on compressing on the fly. */
const BROTLI_QUALITY = 5;

const QUIET = 600;

interface HostFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function hostFile(file: string, content: Buffer): HostFile {
  const type = TEXTS[path.extname(file)];
  if (type === undefined) return { body: content, headers: { 'content-type': 'application/octet-stream' } };
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
  return { body, headers: { 'content-type': type, 'content-encoding': 'br' } };
}

/** Serves folders as one, the earlier before the later, on a free port of this machine. */
export async function openHost(folders: readonly string[]): Promise<Host> {
  const files = new Map<string, HostFile>();
  let sent: Sent[] = [];
  let last = performance.now();
  let open = 0;

  async function fileAt(pathname: string): Promise<HostFile | undefined> {
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    for (const folder of folders) {
      const content = await readFile(path.join(folder, name)).catch(() => undefined);
      if (content) files.set(pathname, files.get(pathname) ?? hostFile(name, content));
    }
    return files.get(pathname);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const before = request.socket.bytesWritten;
    open++;
    response.on('close', () => {
      open--;
      last = performance.now();
      sent.push({ path: pathname, bytes: request.socket.bytesWritten - before });
    });
    const found = files.get(pathname) ?? (await fileAt(pathname));
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    quiet: async () => {
      do await pause(100);
      while (open > 0 || performance.now() - last < QUIET);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
