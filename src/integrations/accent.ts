import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Shades, shadesOf } from '../content-model/accent.ts';
import { NEWSROOM_FILE, readNewsroom } from '../content-model/newsroom.ts';
import type { Settings } from '../settings.ts';

/** What `styles/tokens.css` says of the accent. */
const ACCENT = /--accent: light-dark\([^)]*\)/;

/** The tokens with the shades of a newsroom's accent in place of those that are written. Throws an Error where there are none. */
export function withAccent(tokens: string, { light, dark }: Shades): string {
  if (!ACCENT.test(tokens)) throw new Error('src/styles/tokens.css has no --accent: light-dark(…).');
  return tokens.replace(ACCENT, `--accent: light-dark(${light}, ${dark})`);
}

/** The accent that a content folder says; that of a newsroom that says nothing, where it can't be read. */
function accentIn(file: string): string {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // The reading reports it.
  }
  const texts = new Map([[NEWSROOM_FILE, text.replaceAll('\r\n', '\n')]]);
  return readNewsroom({ texts, binaries: new Map() }).newsroom.colour;
}

function accentStyles(file: string): Plugin {
  return {
    name: 'accent-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/tokens\.css$/ },
      handler(tokens) {
        this.addWatchFile(file);
        return { code: withAccent(tokens, shadesOf(accentIn(file))), map: null };
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
        updateConfig({ vite: { plugins: [accentStyles(path.join(contentDir, NEWSROOM_FILE))] } });
      },
    },
  };
}
