import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Shades, shadesOf } from '../content-model/accent.ts';
import { NEWSROOM_FILE } from '../content-model/newsroom.ts';
import { newsroomNow } from '../reading/newsroom-now.ts';
import type { Settings } from '../settings.ts';

/** What `styles/tokens.css` says of the accent. */
const ACCENT = /--accent: light-dark\([^)]*\)/;

/** The tokens with the shades of a newsroom's accent in place of those that are written. Throws an Error where there are none. */
export function withAccent(tokens: string, { light, dark }: Shades): string {
  if (!ACCENT.test(tokens)) throw new Error('src/styles/tokens.css has no --accent: light-dark(…).');
  return tokens.replace(ACCENT, `--accent: light-dark(${light}, ${dark})`);
}

function accentStyles(contentDir: string): Plugin {
  return {
    name: 'accent-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/tokens\.css$/ },
      handler(tokens) {
        this.addWatchFile(path.join(contentDir, NEWSROOM_FILE));
        return { code: withAccent(tokens, shadesOf(newsroomNow(contentDir).colour)), map: null };
      },
    },
  };
}

/** Gives the styles the accent of the newsroom, as `bulletin.yaml` says it; while editing again when it changes. */
export function accent({ contentDir }: Pick<Settings, 'contentDir'>): AstroIntegration {
  return {
    name: 'accent',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [accentStyles(contentDir)] } });
      },
    },
  };
}
