import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { adminPolicy, metaPolicy } from '../policies.ts';
import type { AdminBackend } from './backend.ts';
import { patchedCms } from './cms-patches.ts';
import { cmsWords } from './cms-words.ts';
import { browserParser } from './parser/browser-parser.ts';

/** Languages that the CMS can colour program code in: hundreds of files that no story needs. */
const CODE_LANGUAGES = /^@shikijs\/(?:langs|themes)\//;

const CMS = /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/;
const VIETNAMESE = /@sveltia[\\/]cms[\\/]locales[\\/]vi\.json$/;

/** Bundles the web editor's page into a folder, with what it may load written into it. The data comes beside it. */
export async function writePage(folder: string, backend: AdminBackend): Promise<void> {
  await build({
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'editor',
        enforce: 'pre',
        resolveId: (source) => (CODE_LANGUAGES.test(source) ? '\0no-language' : undefined),
        transform: (code, id) =>
          CMS.test(id) ? patchedCms(code) : VIETNAMESE.test(id) ? cmsWords(code) : undefined,
        load: (id) => (id === '\0no-language' ? 'export default []' : undefined),
      },
    ],
    // Stories are checked aside, so that typing isn't held up.
    worker: { format: 'es', plugins: () => [browserParser()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      chunkSizeWarningLimit: 4000,
    },
  });
  const file = path.join(folder, 'index.html');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(adminPolicy(backend.origins))}" />`;
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policy}`),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'backend.json'), JSON.stringify(backend));
}
