import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { createViteServer } from 'vitest/node';
import { withPlainTildes } from '../../../src/rendering/standing-pages.ts';
import { termLinking } from '../../../src/rendering/term-links.ts';
import { typesetting } from '../../../src/rendering/typesetting.ts';

/** Astro with @astrojs/mdx, ready to render articles. */
export interface ReferenceSite {
  /** HTML of an article by its absolute path, without the frontmatter. */
  readonly render: (file: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const features = { smartPunctuation: false, gfm: { footnotes: { clobberPrefix: '' } } };

/** Starts Astro apart from the bulletin's own configuration. */
export async function openReferenceSite(): Promise<ReferenceSite> {
  const cacheDir = await mkdtemp(path.join(tmpdir(), 'doi-chieu-'));
  const config = await getViteConfig(
    { server: { middlewareMode: true, hmr: false, ws: false }, cacheDir },
    {
      configFile: false,
      root: import.meta.dirname,
      cacheDir,
      logLevel: 'error',
      devToolbar: { enabled: false },
      integrations: [mdx()],
      markdown: {
        processor: withPlainTildes(satteri({ features, hastPlugins: [typesetting, termLinking] })),
        syntaxHighlight: false,
      },
    },
  )({ mode: 'test', command: 'serve' });
  const server = await createViteServer({ ...config, configFile: false });
  const entry: unknown = await server.ssrLoadModule('/render-article.ts');
  if (!isEntry(entry)) throw new TypeError('render-article.ts exports no renderArticle.');
  return {
    render: entry.renderArticle,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true });
    },
  };
}

function isEntry(module: unknown): module is { readonly renderArticle: ReferenceSite['render'] } {
  return typeof module === 'object' && module !== null && 'renderArticle' in module;
}
