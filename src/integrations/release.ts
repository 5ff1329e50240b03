import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the site and puts the finished build in its place, so that a build that fails leaves
 * the site that was last built as it was. It takes the finished folder away, so it stands last among integrations.
 */
export function release(outDir: string): AstroIntegration {
  return {
    name: 'release',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ outDir: pathToFileURL(`${await beginRelease(outDir)}/`) });
      },
      'astro:build:done': () => finishRelease(outDir),
    },
  };
}

const besides = (outDir: string) => ({ next: `${outDir}.new`, old: `${outDir}.old` });

/**
 * Gives the folder to build in, which isn't there yet. What a build left that was cut off is cleared away;
 * where it was cut off between the two renames of {@link finishRelease}, the old site is put back.
 */
export async function beginRelease(outDir: string): Promise<string> {
  const { next, old } = besides(outDir);
  if (!existsSync(outDir) && existsSync(old)) await rename(old, outDir);
  await remove(old);
  await remove(next);
  return next;
}

/** Puts the site built in the folder of {@link beginRelease} in the place of the old one, or leaves that where it is. */
export async function finishRelease(outDir: string): Promise<void> {
  const { next, old } = besides(outDir);
  const replaces = existsSync(outDir);
  if (replaces) await rename(outDir, old);
  try {
    await rename(next, outDir);
  } catch (error) {
    if (replaces) await rename(old, outDir);
    throw error;
  }
  await remove(old);
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
