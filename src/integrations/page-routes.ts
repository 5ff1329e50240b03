import type { AstroIntegration } from 'astro';
import { DESK_PATHS, ROUTE_PATTERNS } from '../routing/routes.ts';

/** The file that shows a kind of page, below the project. */
const fileOf = (page: string): string => `./src/page-kinds/${page}.astro`;

/** Gives Astro the pages of all routes; while editing the translation desk too, which a build doesn't have. */
export function pageRoutes(): AstroIntegration {
  return {
    name: 'page-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        for (const { pattern, pages } of ROUTE_PATTERNS)
          for (const page of pages) injectRoute({ pattern, entrypoint: fileOf(page) });
        if (command !== 'dev') return;
        for (const pattern of Object.values(DESK_PATHS))
          injectRoute({ pattern, entrypoint: fileOf('translations') });
      },
    },
  };
}
