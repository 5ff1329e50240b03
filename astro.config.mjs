import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserBaseline } from './src/integrations/browser-baseline.ts';
import { accent } from './src/integrations/accent.ts';
import { adminPage } from './src/admin/admin-page.ts';
import { editorSchemasFor } from './src/integrations/editor-schemas.ts';
import { missingSite } from './src/integrations/missing-site.ts';
import { hostHeaders } from './src/hosting/host-headers.ts';
import { editing } from './src/integrations/editing/editing.ts';
import { beginBuild } from './src/integrations/release/begin-build.ts';
import { reading } from './src/integrations/reading.ts';
import { incrementalBuild } from './src/integrations/incremental/incremental-build.ts';
import { search } from './src/integrations/search/search.ts';
import { standingPages, withPlainTildes } from './src/rendering/standing-pages.ts';
import { pageRoutes } from './src/integrations/page-routes.ts';
import { WORKER_FILE } from './src/routing/offline.ts';
import { ownSettings } from './src/settings.ts';

const settings = ownSettings(import.meta.dirname);

// As in `npm run build -- --clean`.
const flags = {
  clean: process.argv.includes('--clean'),
  allowEmpty: process.argv.includes('--allow-empty'),
};

export default defineConfig({
  ...(settings.site !== undefined && { site: settings.site }),
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: `${settings.cacheDir}/astro`,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    resolve: { alias: { '#pages': `${settings.contentDir}/pages` } },
    // What builds keep is tens of thousands of files, and none of it is edited.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/*.ban-tin-*/**', '**/.test-sites/**'] } },
    // Whatever a shell may say: packages print what they do where this is anything else.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    // The one worker serves what lies below its own address, which stays the same.
    worker: { rolldownOptions: { output: { entryFileNames: WORKER_FILE } } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // Every MDX page bears a directive of Astro's own, which the bundler warns of in vain.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
        },
      },
    },
  },
  markdown: {
    processor: withPlainTildes(
      satteri({ features: { smartPunctuation: false }, hastPlugins: standingPages(settings.base) }),
    ),
    syntaxHighlight: false,
  },
  integrations: [
    adminPage(settings, import.meta.dirname),
    accent(settings),
    browserBaseline(import.meta.dirname),
    beginBuild(settings, flags),
    mdx(),
    reading(settings),
    missingSite(settings),
    editorSchemasFor(settings, import.meta.dirname),
    ...(settings.search ? [search(settings)] : []),
    hostHeaders(settings),
    editing(settings),
    pageRoutes(),
    incrementalBuild(settings, flags),
  ],
  devToolbar: { enabled: false },
});
