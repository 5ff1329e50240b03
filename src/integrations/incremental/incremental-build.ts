import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { currentRun } from '../../reading/run.ts';
import { orEnd } from '../../refusal.ts';
import type { Settings } from '../../settings.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { refreshRecords } from '../../store/record.ts';
import { openSection } from '../../store/section.ts';
import { compressedFiles } from './compress.ts';
import { importedByPages } from './page-key.ts';
import type { BuildFlags } from '../release/begin-build.ts';
import { lossOf, refuseEmpty } from '../release/lost-stories.ts';
import { release, standingStories } from '../release/release.ts';
import { filesBelow, type SiteFiles } from '../release/site-files.ts';
import { type Page, pagesOf, renderPages } from './render-pages.ts';

const FILLED = {
  vi: 'Thư mục của trang không thay cả được, nên các tệp được thay từng tệp một (xem mục “Publishing” trong README.md).',
  en: 'The folder of the site can’t be replaced as a whole, so it was filled file by file (see “Publishing” in README.md).',
} as const;

/**
 * Renders only pages that show something else than when they were rendered last, and releases a finished build at
 * once; README.md beside this file tells how. It takes what the other integrations made, so it stands last.
 */
export function incrementalBuild(
  settings: Settings,
  { allowEmpty }: Pick<BuildFlags, 'allowEmpty'>,
): AstroIntegration {
  const { contentDir, cacheDir, base, site, messages, compress } = settings;
  const kept = openSection(cacheDir, 'pages');
  const built = path.join(cacheDir, 'site');
  let pages: ReadonlyMap<string, Page> = new Map();
  let stories = 0;

  function keeping(prerenderer: AstroPrerenderer, tell: (message: string) => void): AstroPrerenderer {
    return {
      ...prerenderer,
      name: 'incremental-build',
      getStaticPaths: async () => {
        stories = (await currentRun().ready)?.stories ?? 0;
        if (!allowEmpty) refuseEmpty(standingStories(settings), stories, messages);
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

  /** What Astro made; some of it are links to what is kept. */
  function removeBuilt(): void {
    rmSync(built, { recursive: true, force: true });
  }

  return {
    name: 'incremental-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        removeBuilt();
        updateConfig({ outDir: pathToFileURL(`${built}/`) });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) =>
          keeping(prerenderer, (message) => {
            logger.info(message);
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const own = [...pages].map(([file, { key }]) => [file, kept.pathOf(key)] as const);
        const files: SiteFiles = new Map([...filesBelow(fileURLToPath(dir)), ...own]);
        const compressed = compress
          ? await compressedFiles(files, openSection(cacheDir, 'compressed'), (name) => pages.get(name)?.key)
          : [];
        const loss = lossOf(standingStories(settings), stories, messages);
        await orEnd(logger, async () => {
          const way = await release(new Map([...files, ...compressed]), stories, settings);
          if (way === 'filled') logger.info(FILLED[messages]);
        });
        kept.prune(new Set([...pages.values()].map(({ key }) => key)));
        removeBuilt();
        // Last of all: until now links to what is kept came and went.
        refreshRecords(cacheDir);
        if (loss !== undefined) logger.warn(loss);
      },
    },
  };
}
