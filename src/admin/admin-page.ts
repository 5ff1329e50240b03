import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { readBackend } from './backend.ts';
import { dataFiles } from './read-files.ts';
import { writePage } from './write-page.ts';

/** Puts the web editor into the built site, as `/admin/`; for a build that is told so by `BULLETIN_ADMIN=on`. */
export function adminPage(settings: Settings): AstroIntegration {
  return {
    name: 'admin-page',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = path.join(fileURLToPath(dir), 'admin');
        await writePage(folder, readBackend(process.env));
        const data = dataFiles(settings, { root: process.cwd(), isPublic: true });
        for (const [name, read] of Object.entries(data))
          await writeFile(path.join(folder, name), await read());
        logger.info('The web editor is at admin/.');
      },
    },
  };
}
