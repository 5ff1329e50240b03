import { expect, test } from 'vitest';
import { measureProcess } from './process-cost.ts';

const node = (code: string) => ({ program: process.execPath, args: ['-e', code], cwd: '.', env: {} });

/** Code that keeps a core busy until its process has taken so many seconds of it. */
const busy = (seconds: number) =>
  `do { var { user, system } = process.cpuUsage() } while (user + system < ${seconds * 1e6});`;

test('a program costs the time that it runs', async () => {
  const { seconds } = await measureProcess(node(busy(0.4)));
  expect(seconds).toBeGreaterThan(0.4);
});

test.runIf(process.platform === 'linux')('the programs that a program starts cost too', async () => {
  // It holds its memory for two seconds: a machine with much to do looks at it seldom.
  const child = `${busy(0.4)} const held = Buffer.alloc(3e8, 1); setTimeout(() => held.length, 2000)`;
  const code = `require('child_process').execFileSync(process.execPath, ['-e', '${child}'])`;
  const { cpu, peak } = await measureProcess(node(code));
  expect(cpu).toBeGreaterThan(0.1);
  expect(peak).toBeGreaterThan(3e8);
});

test.runIf(process.platform === 'linux')('so do those that it doesn’t wait for', async () => {
  const child = `${busy(0.8)} console.log(); ${busy(60)}`;
  const code = `const { spawn } = require('child_process'); const child = spawn(process.execPath, ['-e', '${child}']);
    child.stdout.once('data', () => setTimeout(() => { child.kill(); process.exit() }, 1000))`;
  const { cpu } = await measureProcess(node(code));
  expect(cpu).toBeGreaterThan(0.5);
});

test('a program that fails throws what it printed', async () => {
  await expect(measureProcess(node('console.error("no room"); process.exit(3)'))).rejects.toThrow('no room');
});
