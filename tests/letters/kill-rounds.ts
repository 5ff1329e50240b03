import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'astro/zod';
import { openLetters } from '../../src/letters/store/letter-store.ts';

const MAIN = path.join(import.meta.dirname, '../../src/letters/main.ts');
const Answer = z.object({ id: z.string() });

/** Letters that are on their way at a time. */
const AT_A_TIME = 8;
/** A server is killed at some moment of this span, in milliseconds. */
const SPAN = 400;

/** What came of killing servers. */
export interface Killed {
  /** Letters whose senders were told that they were accepted. */
  readonly accepted: number;
  /** Of these, how many the database lacks. */
  readonly lost: number;
  /** Letters that the database has more than once. */
  readonly doubled: number;
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Starts a server in a process of its own; gives its address once it listens. */
async function startServer(folder: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const [address] = /http:\/\/[\d.]+:\d+\/letters/.exec(printed) ?? [];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`The server ended at its start: ${printed}`);
}

/** Sends letters one after another until the server is gone; gives the ids of those that were accepted, by their texts. */
async function sendUntilGone(address: string, name: string, accepted: Map<string, string>): Promise<void> {
  for (let at = 0; ; at++) {
    const text = `Thư ${name} ${at}`;
    const body = new URLSearchParams({ name, text, language: 'vi', consent: 'yes', story: '' });
    try {
      const headers = { origin: 'http://localhost', accept: 'application/json' };
      const answer = await fetch(address, { method: 'POST', body, headers });
      if (answer.status === 201) accepted.set(text, Answer.parse(await answer.json()).id);
    } catch {
      return;
    }
  }
}

/** Kills a server under load at random moments (`kill -9`), again and again, each time with the same database. */
export async function killRounds(rounds: number, folder: string): Promise<Killed> {
  const database = path.join(folder, 'letters.db');
  const env = { ...process.env, LETTERS_PORT: '0', LETTERS_DATABASE_URL: database, LETTERS_RATE: '1000000' };
  const accepted = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    const { child, address } = await startServer(folder, env);
    const before = accepted.size;
    const ended = once(child, 'exit');
    const senders = Array.from({ length: AT_A_TIME }, (_, sender) =>
      sendUntilGone(address, `${round}/${sender}`, accepted),
    );
    // From the first letter of the round on: a busy machine may take its time.
    for (let waited = 0; accepted.size === before && waited < 2000; waited++) await pause(10);
    await pause(Math.random() * SPAN);
    child.kill('SIGKILL');
    await Promise.all([ended, ...senders]);
  }
  const store = await openLetters(database);
  const kept = await store.list();
  await store.close();
  const ids = new Set(kept.map(({ id }) => id));
  return {
    accepted: accepted.size,
    lost: [...accepted.values()].filter((id) => !ids.has(id)).length,
    doubled: kept.length - new Set(kept.map(({ text }) => text)).size,
  };
}
