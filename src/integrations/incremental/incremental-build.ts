import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { currentRun } from '../../reading/run.ts';
import type { Settings } from '../../settings.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { openSection } from '../../store/section.ts';
import { importedByPages } from './page-key.ts';
import { release } from '../release/release.ts';
import { filesBelow, type SiteFiles } from './release.ts';
import { type Page, pagesOf, renderPages } from './render-pages.ts';

/**
 * Renders only pages that show something else than when they were rendered last, and releases a finished build at
 * once; README.md beside this file tells how. It takes what the other integrations made, so it stands last.
 */
export function incrementalBuild(settings: Settings): AstroIntegration {
  const { contentDir, cacheDir, base, site } = settings;
  const kept = openSection(cacheDir, 'pages');
  let pages: ReadonlyMap<string, Page> = new Map();

  function keeping(prerenderer: AstroPrerenderer, tell: (message: string) => void): AstroPrerenderer {
    return {
      ...prerenderer,
      name: 'incremental-build',
      getStaticPaths: async () => {
        await currentRun().ready;
        const code = await codeDigest('pages');
        const made = [code, base, site ?? '', ...(await importedByPages(contentDir))];
        const found = await pagesOf(prerenderer, JSON.stringify(made));
        pages = found.pages;
        const rendered = await renderPages(pages.values(), { prerenderer, kept, base });
        tell(`${pages.size} pages, ${rendered} of them rendered.`);
        return found.others;
      },
    };
  }

  return {
    name: 'incremental-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ outDir: pathToFileURL(`${path.join(cacheDir, 'site')}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) =>
          keeping(prerenderer, (message) => {
            logger.info(message);
          }),
        );
      },
      'astro:build:done': async ({ dir }) => {
        const own = [...pages].map(([file, { key }]) => [file, kept.pathOf(key)] as const);
        const files: SiteFiles = new Map([...filesBelow(fileURLToPath(dir)), ...own]);
        const stories = (await currentRun().ready)?.stories ?? 0;
        await release(files, stories, settings);
        kept.prune(new Set([...pages.values()].map(({ key }) => key)));
      },
    },
  };
}
