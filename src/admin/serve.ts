import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { isOwn, pathAsked, refuse } from '../own-requests.ts';
import type { DataFiles } from './read-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** What the editor is served from. */
export interface Served {
  /** The folder of the page. */
  readonly folder: string;
  /** Stories are read anew at each visit: those written meanwhile are among them. */
  readonly data: DataFiles;
  readonly policy: string;
}

/** Names of the files that are made of the content, not kept beside the page. */
function isData(name: string): name is keyof DataFiles {
  return name === 'data.json' || name === 'places.json' || name === 'check.json';
}

async function answer(name: string, { folder, data }: Served): Promise<string | Buffer | undefined> {
  if (isData(name)) return data[name]();
  const file = path.join(folder, name === '' ? 'index.html' : name);
  if (!file.startsWith(folder + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** The file that a path names below `/admin/`; undefined where it is broken. */
function nameOf(written: string): string | undefined {
  try {
    const name = decodeURIComponent(written);
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Answers a request for a file of the editor's, by its name below `/admin/` as it is written; an empty name is the page. */
export async function answerAdmin(written: string, served: Served, response: ServerResponse): Promise<void> {
  const headers = {
    'content-security-policy': served.policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-cache',
  };
  const name = nameOf(written);
  try {
    const body = name === undefined ? undefined : await answer(name, served);
    const type = TYPES[path.extname(name === '' ? 'index.html' : (name ?? ''))] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-type': type }).end(body);
  } catch (error) {
    response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
}

/** How long a request may take to arrive, in milliseconds. */
const PATIENCE = 10_000;

function answerRequest(request: IncomingMessage, served: Served, response: ServerResponse): void {
  const asked = pathAsked(request);
  if (!isOwn(request)) refuse(response, 403, 'This server answers its own machine alone.');
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'GET or HEAD.');
  else if (asked === undefined) refuse(response, 400, 'A path begins with a slash.');
  else if (asked.startsWith('/admin/')) void answerAdmin(asked.slice('/admin/'.length), served, response);
  else if (asked === '/' || asked === '/admin') response.writeHead(302, { location: '/admin/' }).end();
  else response.writeHead(404).end();
}

async function listen(served: Served, port: number, host: string): Promise<Server> {
  // Without a name of its host, a request is refused like one with a foreign name.
  const options = { requireHostHeader: false, headersTimeout: PATIENCE, requestTimeout: PATIENCE };
  const server = createServer(options, (request, response) => {
    answerRequest(request, served, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** Whether a machine has no such address. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^EADDRNOTAVAIL|EAFNOSUPPORT$/.test(String(error.code));
}

/** The web editor's server. */
export interface AdminServer {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Serves the editor below `/admin/` to this machine alone, by both of its own addresses where it has them; resolves once it
 * listens. Port 0 is any that is free. Rejects when the port is taken.
 */
export async function serveAdmin(served: Served, port: number): Promise<AdminServer> {
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let taken = port;
  for (const host of ['127.0.0.1', '::1']) {
    try {
      const server = await listen(served, taken, host);
      servers.push(server);
      const address = server.address();
      if (typeof address === 'object' && address) taken = address.port;
    } catch (error) {
      if (isMissing(error) && (host === '127.0.0.1' || servers.length > 0)) continue;
      close();
      throw error;
    }
  }
  return { port: taken, close };
}
