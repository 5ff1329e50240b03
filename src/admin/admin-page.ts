import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adminPolicy } from '../policies.ts';
import { pathAsked } from '../own-requests.ts';
import { orEnd } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { readBackend } from './backend.ts';
import { answerAdmin, type Served } from './serve.ts';

/** The code that makes the web editor's page and data: loaded where they are asked for, since most builds have neither. */
async function makers() {
  const [{ dataFiles }, { writePage }] = await Promise.all([
    import('./read-files.ts'),
    import('./write-page.ts'),
  ]);
  return { dataFiles, writePage };
}

/** Throws an error for people where a site can't get the web editor, which would fail only when all pages are made. */
async function checkAdmin(settings: Settings, root: string): Promise<void> {
  const { folderBelow } = await import('./read-files.ts');
  folderBelow(root, settings);
  readBackend(settings.adminBackend);
}

async function intoSite(folder: string, settings: Settings, root: string): Promise<void> {
  const { dataFiles, writePage } = await makers();
  await writePage(folder, readBackend(settings.adminBackend));
  const data = dataFiles(settings, { root, isPublic: true });
  for (const [name, read] of Object.entries(data)) await writeFile(path.join(folder, name), await read());
}

/** What the web editor is served from while a site is edited. */
async function served(settings: Settings, root: string): Promise<Served> {
  const backend = readBackend(settings.adminBackend);
  const folder = path.join(root, '.cache', 'admin-dev');
  const { dataFiles, writePage } = await makers();
  await writePage(folder, backend);
  return {
    folder,
    data: dataFiles(settings, { root, isPublic: false }),
    policy: adminPolicy(backend.origins),
  };
}

/**
 * The web editor at `/admin/`: in `npm run dev`, where it is made when it is first asked for, and in a built site that
 * `BULLETIN_ADMIN=on` asks it for.
 */
export function adminPage(settings: Settings, root: string): AstroIntegration {
  const below = `${settings.base.replace(/\/$/, '')}/admin/`;
  let serving: Promise<Served> | undefined;
  return {
    name: 'admin-page',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'build' && settings.admin) await orEnd(logger, () => checkAdmin(settings, root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = pathAsked(request);
          if (!asked?.startsWith(below)) {
            next();
            return;
          }
          serving ??= served(settings, root);
          serving
            .then((ready) => answerAdmin(asked.slice(below.length), ready, response))
            .catch((error: unknown) => {
              serving = undefined;
              next(error);
            });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!settings.admin) return;
        await intoSite(path.join(fileURLToPath(dir), 'admin'), settings, root);
        logger.info('The web editor is at admin/.');
      },
    },
  };
}
