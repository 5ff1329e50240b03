import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
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

/** Answers a request for a file of the editor's, by its name below `/admin/`; an empty name is the page. */
export async function answerAdmin(name: string, served: Served, response: ServerResponse): Promise<void> {
  const headers = {
    'content-security-policy': served.policy,
    'x-robots-tag': 'noindex',
    'cache-control': 'no-cache',
  };
  try {
    const body = await answer(decodeURIComponent(name), served);
    const type = TYPES[path.extname(name === '' ? 'index.html' : name)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-type': type }).end(body);
  } catch (error) {
    response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
  }
}

/** Serves the editor below `/admin/` to this machine alone; resolves once it listens. Rejects when the port is taken. */
export async function serveAdmin(served: Served, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/admin/')) void answerAdmin(pathname.slice('/admin/'.length), served, response);
    else if (pathname === '/' || pathname === '/admin')
      response.writeHead(302, { location: '/admin/' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return server;
}
