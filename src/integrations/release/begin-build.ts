import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { orEnd, refusal } from '../../refusal.ts';
import type { Settings } from '../../settings.ts';
import { lockFile } from './build-lock.ts';
import { refuseMissing } from './missing-content.ts';
import { outFolder } from './out-folder.ts';
import { recover } from './release.ts';

/** What a build is started with. */
export interface BuildFlags {
  /** `--clean`: nothing is used of what builds before have kept. */
  readonly clean: boolean;
  /** `--allow-empty`: the site may lose all its stories. */
  readonly allowEmpty: boolean;
}

const WORDS = {
  vi: {
    waiting: 'Một lệnh build khác đang chạy trong thư mục này; chờ lệnh ấy xong rồi dựng tiếp.',
    tooLong: 'Lệnh build kia vẫn chưa xong sau 30 phút, nên lệnh này dừng. Dừng lệnh kia rồi chạy lại.',
  },
  en: {
    waiting: 'Another build is at work in this checkout; waiting for it to end.',
    tooLong:
      'The other build is still at work after 30 minutes, so this one stops. End that one, then run again.',
  },
} as const;

/** How long a build waits for another, in milliseconds: longer than any takes. */
const PATIENCE = 30 * 60_000;

/** One build at a time in a checkout: they share what is kept, and Astro's folders. */
async function waitForOthers({ root, messages }: Settings, tell: (message: string) => void): Promise<void> {
  const words = WORDS[messages];
  const isOurs = await lockFile(
    path.join(root, '.cache', 'build.lock'),
    () => {
      tell(words.waiting);
    },
    PATIENCE,
  );
  if (!isOurs) throw refusal(words.tooLong);
}

async function begin(
  settings: Settings,
  { clean, allowEmpty }: BuildFlags,
  tell: (message: string) => void,
): Promise<void> {
  outFolder(settings);
  await waitForOthers(settings, tell);
  await recover(settings);
  refuseMissing(settings, allowEmpty);
  if (clean) await rm(settings.cacheDir, { recursive: true, force: true });
}

/**
 * Refuses a build that could delete what no build has made, or has no content, before anything is read or deleted. Then
 * waits until no other build is at work, and clears away what builds before have left. It stands before all integrations
 * that read or delete anything.
 */
export function beginBuild(settings: Settings, flags: BuildFlags): AstroIntegration {
  return {
    name: 'begin-build',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        await orEnd(logger, () =>
          begin(settings, flags, (message) => {
            logger.info(message);
          }),
        );
      },
    },
  };
}
