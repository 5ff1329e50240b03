import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../settings.ts';
import { refuseMissing } from './missing-content.ts';
import { recover } from './release.ts';

/** What a build is started with. */
export interface BuildFlags {
  /** `--clean`: nothing is used of what builds before have kept. */
  readonly clean: boolean;
  /** `--allow-empty`: the site may lose all its stories. */
  readonly allowEmpty: boolean;
}

async function begin(settings: Settings, { clean, allowEmpty }: BuildFlags): Promise<void> {
  refuseMissing(settings, allowEmpty);
  await recover(settings);
  if (clean) await rm(settings.cacheDir, { recursive: true, force: true });
}

/**
 * Refuses a build that could delete what no build has made, or has no content, before anything is read or deleted; then clears away what
 * builds before have left. It stands first among the integrations.
 */
export function beginBuild(settings: Settings, flags: BuildFlags): AstroIntegration {
  return {
    name: 'begin-build',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        try {
          await begin(settings, flags);
        } catch (error) {
          // Astro would print a hook's error as one of the program.
          logger.error(error instanceof Error ? error.message : String(error));
          process.exit(1);
        }
      },
    },
  };
}
