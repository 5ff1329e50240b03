import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { secondEnvironment, type Settings } from '../../settings.ts';

/** Pages to render from which a second process pays: it needs some seconds to read the content for itself. */
const PAYS_FROM = 4_000;

/**
 * Starts a build of the same site that renders from its last page on while this one renders from the first, until they
 * meet; what it renders is kept, so that this process finds it. Whatever becomes of it, this process can do without.
 * Gives what ends it.
 */
export function startSecondProcess(pagesToRender: number, settings: Settings): () => void {
  if (pagesToRender < PAYS_FROM || availableParallelism() < 2) return () => undefined;
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const second = fork(astro, ['build', '--silent'], {
    env: secondEnvironment(settings),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  second.on('error', () => undefined);
  return () => second.kill();
}

/** In the second process: ends it with the first, however that ends. */
export function endWithFirst(): void {
  process.once('disconnect', () => {
    process.exit();
  });
}
