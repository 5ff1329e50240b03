import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';

const Message = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
});
type Message = z.output<typeof Message>;

/** A program that editors check files with, by the Language Server Protocol. */
export interface LanguageServer {
  /** Asks and waits for the answer. */
  readonly ask: (method: string, params: unknown) => Promise<unknown>;
  readonly tell: (method: string, params: unknown) => void;
  readonly stop: () => void;
}

/** Takes whole messages out of what has come so far, and gives what is left. */
function takeMessages(bytes: Buffer, take: (message: Message) => void): Buffer {
  let rest = bytes;
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
    if (end < 0 || rest.length < end + 4 + length) return rest;
    take(Message.parse(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString())));
    rest = rest.subarray(end + 4 + length);
  }
}

function connect(server: ChildProcessWithoutNullStreams): LanguageServer {
  const waiting = new Map<number, (answer: Message) => void>();
  let came: Buffer = Buffer.alloc(0);
  let asked = 0;
  const send = (message: object) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  };
  const take = (message: Message) => {
    const { id, method, params } = message;
    if (method === undefined && typeof id === 'number') waiting.get(id)?.(message);
    // A server asks for settings, of which there are none, and to register things, which needs no answer.
    else if (id !== undefined)
      send({ id, result: method === 'workspace/configuration' ? settings(params) : null });
  };
  server.stdout.on('data', (bytes: Buffer) => {
    came = takeMessages(Buffer.concat([came, bytes]), take);
  });
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, ({ result, error }) => {
          if (error === undefined) resolve(result);
          else reject(new Error(JSON.stringify(error)));
        });
        send({ id, method, params });
      }),
    tell: (method, params) => {
      send({ method, params });
    },
    stop: () => server.kill(),
  };
}

function settings(params: unknown): readonly null[] {
  const { items } = z.object({ items: z.array(z.unknown()) }).parse(params);
  return items.map(() => null);
}

/** Starts a language server (a file for Node) on a folder, with options of its own. */
export async function startServer(file: string, root: string, options: object): Promise<LanguageServer> {
  const server = connect(spawn(process.execPath, [file, '--stdio'], { cwd: root }));
  const uri = pathToFileURL(root).href;
  const textDocument = {
    diagnostic: {},
    publishDiagnostics: {},
    completion: { completionItem: { documentationFormat: ['plaintext'] } },
    hover: { contentFormat: ['plaintext'] },
  };
  await server.ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'ban-tin' }],
    capabilities: { textDocument, workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: options,
  });
  server.tell('initialized', {});
  return server;
}
