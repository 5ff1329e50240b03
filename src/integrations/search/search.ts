import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { type Language, LANGUAGES } from '../../bulletin/language.ts';
import { SEARCH_FOLDER } from '../../search/search-files.ts';
import type { Settings } from '../../settings.ts';
import { filesBelow, link } from '../incremental/release.ts';
import { inOwnProcess } from '../processes/own-process.ts';
import type { IndexTask } from './search-index.ts';

const INDEX = z.object({ folder: z.string(), articles: z.number() });

/** Puts the search indexes into the site. They are made while the pages are, each in a process of its own. */
export function search(settings: Settings): AstroIntegration {
  let making: Promise<readonly (readonly [Language, unknown])[]> = Promise.resolve([]);

  async function make(language: Language): Promise<readonly [Language, unknown]> {
    const task: IndexTask = { settings, language };
    return [language, await inOwnProcess(new URL('../processes/make-index.ts', import.meta.url), task)];
  }

  return {
    name: 'search',
    hooks: {
      'astro:build:start': () => {
        making = Promise.all(LANGUAGES.map(make));
        // A build that fails meanwhile doesn't ask what became of them.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [language, made] of await making) {
          const { folder, articles } = INDEX.parse(made);
          link(filesBelow(folder), path.join(fileURLToPath(dir), SEARCH_FOLDER, language));
          logger.info(`${articles} articles can be searched in "${language}".`);
        }
      },
    },
  };
}
