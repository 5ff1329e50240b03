import { connect } from 'node:net';

/** How long a server may take to answer or to hang up, in milliseconds. */
const PATIENCE = 30_000;

/** Where a request is sent. */
export interface Target {
  readonly port: number;
  readonly host?: string;
}

/** Sends bytes to a server as they are and gives all that it answers until it, or `ends`, hangs up. */
export function sendRaw({ port, host = '127.0.0.1' }: Target, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(bytes, 'latin1'));
    let answer = '';
    socket.setTimeout(PATIENCE, () => {
      socket.destroy(new Error(`No end of an answer to ${JSON.stringify(bytes.slice(0, 80))}: ${answer}`));
    });
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    // A server that refuses a request hangs up, be there something left to read or not.
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
    socket.once('close', () => {
      resolve(answer);
    });
  });
}

/** The status of an answer; 0 where the server hung up without one. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}

/** A request as bytes; its connection ends with the answer. */
export function requestTo(line: string, headers: readonly string[]): string {
  return [line, ...headers, 'Connection: close', '', ''].join('\r\n');
}
