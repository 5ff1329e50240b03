import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'astro/zod';
import type { Settings } from '../../settings.ts';

/** What can be sent from one process to another: plain values, dates, errors. */
type Sendable = object | string | number | boolean;

/** A process that does one task after another, and ends with the one that started it. */
export interface OwnProcess {
  /** Gives what the task gives; throws what it throws, or an Error when the process ends before. One at a time. */
  readonly ask: (question: Sendable) => Promise<unknown>;
  readonly end: () => void;
}

/** They are read and checked already by the process that sends them; this only names the type. */
export const SETTINGS = z.custom<Settings>((value) => typeof value === 'object' && value !== null);

function endedEarly(script: URL, cause?: unknown): Error {
  return new Error(
    `The process of ${script.pathname.split('/').at(-1) ?? ''} ended before its work was done; lines above may tell why. ` +
      'Where memory ran out, give it more: NODE_OPTIONS=--max-old-space-size=2000 (megabytes).',
    { cause },
  );
}

/** Starts a script that calls {@link answerWith}. */
export function startProcess(script: URL): OwnProcess {
  const child = fork(script, { execArgv: [], serialization: 'advanced' });
  const ended = once(child, 'disconnect').then(
    () => Promise.reject(endedEarly(script)),
    (cause: unknown) => Promise.reject(endedEarly(script, cause)),
  );
  ended.catch(() => undefined);
  return {
    ask: async (question) => {
      const answered = once(child, 'message').catch(() => ended);
      child.send(question);
      const message: unknown[] = await Promise.race([answered, ended]);
      const [answer] = message;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** Does one task in a process of its own, so that a build gives back all the memory that the task has needed. */
export async function inOwnProcess(script: URL, question: Sendable): Promise<unknown> {
  const { ask, end } = startProcess(script);
  try {
    return await ask(question);
  } finally {
    end();
  }
}

/** Does tasks in several processes at a time; gives to `take` what comes of each, in any order. */
export async function inProcesses(
  script: URL,
  count: number,
  questions: Iterable<Sendable>,
  take: (answer: unknown) => void,
): Promise<void> {
  const processes = Array.from({ length: count }, () => startProcess(script));
  const left = questions[Symbol.iterator]();
  try {
    const work = processes.map(async ({ ask }) => {
      for (let next = left.next(); next.done !== true; next = left.next()) take(await ask(next.value));
    });
    await Promise.all(work);
  } finally {
    for (const { end } of processes) end();
  }
}

/** Answers what the process that started this one asks, each in turn; ends with it. */
export function answerWith<Question>(
  schema: z.ZodType<Question>,
  task: (question: Question) => Promise<Sendable>,
): void {
  const answer = (result: unknown): void => {
    process.send?.(result);
  };
  process.once('disconnect', () => {
    process.exit();
  });
  process.on('message', (question) => {
    task(schema.parse(question)).then(answer, answer);
  });
}
