import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** All benchmarks, one after another. */
const BENCHMARKS = ['build.ts', 'search.ts', 'serve.ts', 'phone.ts', 'page.ts', 'related.ts'];

for (const benchmark of BENCHMARKS) {
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, benchmark)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
