import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { headerTable } from './header-table.ts';
import { hostedSite } from './hosted-site.ts';
import { headersFile } from './hosts/headers-file.ts';

const KEPT = {
  vi: 'public/_headers được giữ nguyên, nên bản tin không ghi tiêu đề của mình. Muốn dùng tiêu đề của bản tin, hãy xóa tệp đó.',
  en: 'public/_headers is kept as it is, so the site gets no headers of our own. To have those, delete that file.',
} as const;

/** Writes the `_headers` file, unless `public/` has one. */
export function hostHeaders(settings: Settings): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL('_headers', dir);
        if (existsSync(file)) logger.warn(KEPT[settings.messages]);
        else await writeFile(file, headersFile(headerTable(hostedSite(settings))));
      },
    },
  };
}
