import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Command } from './process-cost.ts';

const MODULES = 'node_modules';

const PACKAGE = z.object({ scripts: z.record(z.string(), z.string()) });

/** Caches that tools keep among the packages. */
const CACHES = ['.astro', '.vite', '.cache'];

function trackedFiles(root: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return listed.split('\0').filter((file) => file !== '' && !file.startsWith('content/'));
}

/** Copies the project with its packages, but for its content and all that is ignored, so that nothing is written into the tree itself. */
export async function copyTree(root: string, tree: string): Promise<void> {
  for (const file of trackedFiles(root)) {
    // A file may be deleted and not yet committed.
    await cp(path.join(root, file), path.join(tree, file)).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  }
  await cp(path.join(root, MODULES), path.join(tree, MODULES), { recursive: true, verbatimSymlinks: true });
  await clearBuilds(root, tree);
}

/** Removes all that builds have left in a copy: sites, and what is kept between builds. */
export async function clearBuilds(root: string, tree: string): Promise<void> {
  const own = new Set([MODULES, ...trackedFiles(root).map((file) => file.split('/')[0])]);
  const left = (await readdir(tree)).filter((name) => !own.has(name));
  const kept = [...left, ...CACHES.map((name) => path.join(MODULES, name))];
  for (const name of kept) await rm(path.join(tree, name), { recursive: true, force: true });
}

/** A script of a copy's `package.json`, as npm would run it but for npm's own start. */
export async function scriptCommand(
  tree: string,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<Command> {
  const { scripts } = PACKAGE.parse(JSON.parse(await readFile(path.join(tree, 'package.json'), 'utf8')));
  const [program, ...args] = (scripts[script] ?? '').split(' ');
  if (!program) throw new Error(`package.json has no script "${script}".`);
  const binaries = path.join(tree, MODULES, '.bin');
  return {
    program: path.join(binaries, program),
    args,
    cwd: tree,
    env: { ...env, PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}` },
  };
}
