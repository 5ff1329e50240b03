import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { readSettings } from '../../../src/settings.ts';

// Releases what lies in <root>/built as <root>/dist, and is killed before its n-th change to the disk; where it is
// `mounted`, dist can't be renamed: node killed-release.ts <n> <root> [mounted]
const [count = '', root = '', mounted] = process.argv.slice(2);
let left = Number(count);

function killedInTime<Args extends readonly unknown[], Result>(change: (...args: Args) => Result) {
  return (...args: Args): Result => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}

const { rename } = promises;
const dist = path.join(root, 'dist');

Object.assign(fs, {
  linkSync: killedInTime(fs.linkSync),
  mkdirSync: killedInTime(fs.mkdirSync),
  renameSync: killedInTime(fs.renameSync),
  rmdirSync: killedInTime(fs.rmdirSync),
  rmSync: killedInTime(fs.rmSync),
  symlinkSync: killedInTime(fs.symlinkSync),
  writeFileSync: killedInTime(fs.writeFileSync),
});
Object.assign(promises, {
  rename: killedInTime((from: string, to: string) =>
    mounted !== undefined && from === dist
      ? Promise.reject(Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' }))
      : rename(from, to),
  ),
});
syncBuiltinESMExports();

const { filesBelow } = await import('../../../src/integrations/release/site-files.ts');
const { release } = await import('../../../src/integrations/release/release.ts');
await release(filesBelow(path.join(root, 'built')), 1, readSettings({}, root));
