// `npm run check`: types, lint and format side by side. What each prints comes when it has ended, so that it stays together.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const PACKAGES = path.join(import.meta.dirname, '..', 'node_modules');
const ASTRO = 'astro/bin/astro.mjs';

const CHECKS = [
  ['eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  [ASTRO, 'check', '--noSync'],
  ['prettier/bin/prettier.cjs', '--check', '.'],
];

// Writes the types of the content, which both the first and the second read.
const { status } = spawnSync(process.execPath, [path.join(PACKAGES, ASTRO), 'sync'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

for (const [program, ...args] of CHECKS) {
  const check = spawn(process.execPath, [path.join(PACKAGES, program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [check.stdout, check.stderr])
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  check.on('close', (code) => {
    process.stdout.write(printed);
    if (code !== 0) process.exitCode = 1;
  });
}
