import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { headerTable } from './header-table.ts';
import { hostedSite } from './hosted-site.ts';
import { headersFile } from './hosts/headers-file.ts';

const KEPT = {
  vi: 'public/_headers được giữ nguyên, nên bản tin không ghi tiêu đề của mình. Muốn dùng tiêu đề của bản tin, hãy xóa tệp đó.',
  en: 'public/_headers is kept as it is, so the site gets no headers of our own. To have those, delete that file.',
} as const;

/** Writes the `_headers` file of a site into its folder; gives whether, since one that is there already is left alone. */
export function writeHeaders(folder: string, settings: Settings): boolean {
  const file = path.join(folder, '_headers');
  if (existsSync(file)) return false;
  writeFileSync(file, headersFile(headerTable(hostedSite(settings))));
  return true;
}

/** Writes the `_headers` file into a built site, unless `public/` has one. */
export function hostHeaders(settings: Settings): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (!writeHeaders(fileURLToPath(dir), settings)) logger.warn(KEPT[settings.messages]);
      },
    },
  };
}
