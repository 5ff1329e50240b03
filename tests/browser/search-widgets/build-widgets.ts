import path from 'node:path';
import { build } from 'vite';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** The folder that the page of the widgets is built in. */
export const WIDGETS = path.join(ROOT, '.cache', 'search-widgets');

/** Builds the page of the widgets as the site's own pages are built. */
export async function buildWidgets(): Promise<void> {
  await build({
    root: import.meta.dirname,
    publicDir: false,
    configFile: false,
    logLevel: 'error',
    build: { outDir: WIDGETS, emptyOutDir: true, assetsInlineLimit: 0, cssCodeSplit: false },
  });
}
