import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Names that a browser on this machine knows it by. */
const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** What of a request tells who sent it. */
export interface Asked {
  readonly headers: Pick<IncomingMessage['headers'], 'host' | 'origin'>;
  readonly socket: Pick<Socket, 'localAddress' | 'localPort'>;
}

/** The addresses of a server, without `http://`: by the names of this machine, and by the number that it was reached by. */
function addressesOf({ localAddress = '', localPort = 0 }: Asked['socket']): readonly string[] {
  const reached = localAddress.replace(/^::ffff:/, '');
  const hosts = [...NAMES, reached.includes(':') ? `[${reached}]` : reached];
  // Browsers leave out the port of the web.
  return hosts.flatMap((host) => (localPort === 80 ? [host, `${host}:80`] : [`${host}:${localPort}`]));
}

/**
 * Whether a request names this server as its own, and comes from no page of another site: a name that somebody else
 * owns may lead to this machine too, and what is served to it holds drafts.
 */
export function isOwn({ headers: { host, origin }, socket }: Asked): boolean {
  const own = addressesOf(socket);
  if (host === undefined || !own.includes(host.toLowerCase())) return false;
  return origin === undefined || own.some((address) => origin.toLowerCase() === `http://${address}`);
}

/** The path that a request asks for, without its query; undefined where its line names none: `*`, an address of another server. */
export function pathAsked({ url = '' }: Pick<IncomingMessage, 'url'>): string | undefined {
  return url.startsWith('/') ? url.split(/[?#]/, 1)[0] : undefined;
}

/** Refuses a request. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end(`${reason}\n`);
}
