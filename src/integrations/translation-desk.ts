import type { AstroIntegration } from 'astro';
import { DESK_PATHS } from '../routing/desk.ts';

/** Shows the translation desk while editing; a build has no such page. */
export function translationDeskPage(): AstroIntegration {
  return {
    name: 'translation-desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const pattern of Object.values(DESK_PATHS))
          injectRoute({ pattern, entrypoint: './src/pages/_translations.astro', prerender: true });
      },
    },
  };
}
