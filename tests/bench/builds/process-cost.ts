import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
}

/** What a run of a program cost, the programs that it starts included. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of user and system time; only Linux tells. */
  readonly cpu?: number;
  /** Bytes that the largest process held at most; only Linux tells. */
  readonly peak?: number;
}

/** Clock ticks a second in `/proc`, on every Linux of today. */
const TICKS = 100;

/** Milliseconds; what a process held at most is told at any later look. */
const LOOK_EVERY = 250;

/** User and system ticks of a process, and those of all its children that it has waited for. */
async function ticksOf(pid: number | 'self') {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11);
  return { own: user + system, ended: endedUser + endedSystem };
}

/** A process and all that it started. */
async function family(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  return [pid, ...(await Promise.all(children.map(family))).flat()];
}

async function peakOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
}

/** Looks at a process and all that it started, until `ended`: ticks of all, bytes of the largest. */
async function watch(pid: number, ended: () => boolean) {
  const ticks = new Map<number, number>();
  let peak = 0;
  while (!ended()) {
    for (const each of await family(pid)) {
      ticks.set(each, (await ticksOf(each))?.own ?? ticks.get(each) ?? 0);
      peak = Math.max(peak, await peakOf(each));
    }
    await pause(LOOK_EVERY);
  }
  return { ticks: [...ticks.values()].reduce((sum, own) => sum + own, 0), peak };
}

/** Runs a program to its end. Throws an Error with what it printed when it fails. */
export async function measureProcess({ program, args, cwd, env }: Command): Promise<Cost> {
  const before = await ticksOf('self');
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let ended = false;
  let seconds = 0;
  const end = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    seconds = (performance.now() - start) / 1000;
    ended = true;
  });
  const [code, { ticks, peak }] = await Promise.all([end, watch(child.pid ?? 0, () => ended)]);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${cwd}:\n${printed}`);
  const after = await ticksOf('self');
  // Who waits for none of its children hides what they took, and a look misses the last moments of a process.
  const cpu = before && after && Math.max(after.ended - before.ended, ticks) / TICKS;
  return {
    seconds,
    ...(cpu !== undefined && { cpu }),
    ...(peak > 0 && { peak }),
  };
}
