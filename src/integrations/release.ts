import { rename, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the site and puts the finished build in its place, so that a build that fails leaves
 * the site that was last built as it was.
 *
 * The swap is two renames on one disk. A crash between them leaves no `dist`, the old site in
 * `dist.old` and the new one in `dist.new`; the next build clears both away.
 */
export function release(outDir: string): AstroIntegration {
  const next = `${outDir}.new`;
  const old = `${outDir}.old`;
  return {
    name: 'release',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        await rm(next, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async ({ dir }) => {
        await rm(old, { recursive: true, force: true });
        await rename(outDir, old).catch((error: unknown) => {
          if (!isMissing(error)) throw error;
        });
        await rename(fileURLToPath(dir), outDir);
        await rm(old, { recursive: true, force: true });
      },
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
