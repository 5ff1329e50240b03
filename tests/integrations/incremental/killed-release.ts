import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

// Releases a site, and is killed before its n-th change to the disk: node killed-release.ts <n> <built> <outDir>
const [count = '', built = '', outDir = ''] = process.argv.slice(2);
let left = Number(count);

function killedInTime<Args extends readonly unknown[], Result>(change: (...args: Args) => Result) {
  return (...args: Args): Result => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}

Object.assign(fs, {
  linkSync: killedInTime(fs.linkSync),
  mkdirSync: killedInTime(fs.mkdirSync),
  rmSync: killedInTime(fs.rmSync),
});
Object.assign(promises, { rename: killedInTime(promises.rename) });
syncBuiltinESMExports();

const { filesBelow, release } = await import('../../../src/integrations/incremental/release.ts');
await release(filesBelow(built), outDir);
