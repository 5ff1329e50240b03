import { spawn } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { originalOf } from './corpus/content-folder.ts';
import { ownEnvironment, type OwnSite } from './own-builds.ts';
import { scriptCommand } from './own-tree.ts';

/** How long an editor waits, in seconds. */
export interface DevFigures {
  /** From `npm run dev` until an article is shown. */
  readonly start: number;
  /** From a change to its text until the page has it. */
  readonly change: number;
}

const GIVE_UP = 300;
const ASK_EVERY = 50;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('There is no free port.'));
        else resolve(address.port);
      });
    });
  });
}

/** Seconds until a page holds a text. Throws an Error when it takes too long. */
async function secondsUntil(url: string, text: string): Promise<number> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  while (seconds() < GIVE_UP) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return seconds();
    await pause(ASK_EVERY);
  }
  throw new Error(`${url} did not show "${text}" within ${GIVE_UP} seconds.`);
}

/** Starts the site for editing and changes an article. */
export async function measureDev({ tree, content, old }: OwnSite): Promise<DevFigures> {
  const story = old.at(-1);
  if (story === undefined) throw new RangeError('There is no story to change.');
  const port = await freePort();
  const { program, args, cwd, env } = await scriptCommand(tree, 'dev', ownEnvironment(content, true));
  const server = spawn(program, [...args, '--host', '127.0.0.1', '--port', String(port)], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  try {
    const url = `http://127.0.0.1:${port}/tin/${story.id}/`;
    const start = await secondsUntil(url, story.articles.vi.title);
    const added = 'Một dòng mới viết thêm.';
    await appendFile(originalOf(content, story), `\n${added}\n`);
    return { start, change: await secondsUntil(url, added) };
  } finally {
    const ended = new Promise((resolve) => server.on('close', resolve));
    server.kill();
    await ended;
  }
}
