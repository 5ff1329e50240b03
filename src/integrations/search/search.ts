import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { LANGUAGES } from '../../bulletin/language.ts';
import { PLACES_FOLDER, SEARCH_FOLDER } from '../../search/search-files.ts';
import type { Settings } from '../../settings.ts';
import { filesBelow, link } from '../release/site-files.ts';
import { currentRun } from '../../reading/run.ts';
import { inOwnProcess } from '../../reading/processes/own-process.ts';
import { linkVolumes } from './kept-index.ts';

const INDEX = z.object({ folder: z.string(), volumes: z.map(z.string(), z.string()) });
const INDEXES = z.object({
  indexes: z.map(z.enum(LANGUAGES), INDEX),
  places: z.string(),
  stories: z.number(),
});

/** Puts the search indexes into the site. They are made while the content is checked and the pages are made, in a process of their own. */
export function search(settings: Settings): AstroIntegration {
  let making: Promise<unknown> = Promise.resolve();
  return {
    name: 'search',
    hooks: {
      'astro:build:start': () => {
        const script = new URL('./make-indexes.ts', import.meta.url);
        making = Promise.resolve(currentRun().kept).then(() => inOwnProcess(script, settings));
        // A build that fails meanwhile doesn't ask what became of them.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { indexes, places, stories } = INDEXES.parse(await making);
        const site = path.join(fileURLToPath(dir), SEARCH_FOLDER);
        link(filesBelow(places), path.join(site, PLACES_FOLDER));
        for (const [language, { folder, volumes }] of indexes) {
          const target = path.join(site, language);
          link(filesBelow(folder), target);
          linkVolumes(volumes, target);
        }
        logger.info(`${stories} stories can be searched.`);
      },
    },
  };
}
