import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { startProcess } from '../reading/processes/own-process.ts';
import type { ContentReport } from '../reading/processes/read-content.ts';
import * as run from '../reading/run.ts';
import type { Settings } from '../settings.ts';
import { refusal } from '../refusal.ts';
import { readablePages } from './readable-pages.ts';

const REFUSAL = {
  vi: 'Nội dung có lỗi nên không dựng trang. Sửa các lỗi kể trên rồi chạy lại; trang đã dựng lần trước vẫn còn nguyên.',
  en: 'The content has errors, so the site is not built. Fix what is listed above and run again; the site built last is untouched.',
} as const;

const REPORT = z.object({
  text: z.string(),
  failed: z.boolean(),
  stories: z.number(),
}) satisfies z.ZodType<ContentReport>;

const RUN = fileURLToPath(new URL('../reading/run.ts', import.meta.url));

/** Lets the pages ask Node itself for the module of the run, which the configuration has loaded already. */
const sharedRun = {
  name: 'shared-run',
  enforce: 'pre' as const,
  load: {
    filter: { id: /\/reading\/run\.ts$/ },
    handler: () =>
      [
        "import { createRequire } from 'node:module';",
        `export const { ${Object.keys(run).join(', ')} } = createRequire(import.meta.url)(${JSON.stringify(RUN)});`,
      ].join('\n'),
  },
};

/**
 * Gives the pages the run that they belong to and, in a build, the content: it is read in a process of its own while Astro
 * bundles the code of the pages, and kept for them. A build whose content has errors ends before any page is made.
 */
export function reading(settings: Settings): AstroIntegration {
  let kept: Promise<unknown> | undefined;
  let report: Promise<unknown> | undefined;
  return {
    name: 'reading',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        run.startRun({ settings });
        updateConfig({ vite: { plugins: [sharedRun, readablePages(settings)] } });
        if (command !== 'build') return;
        const script = new URL('../reading/processes/read-content.ts', import.meta.url);
        const { ask, end } = startProcess(script);
        kept = ask({ step: 'read', settings });
        report = kept.then(() => ask({ step: 'check', settings })).finally(end);
        // A build that fails before it needs the content has no use for the report.
        report.catch(() => undefined);
      },
      'astro:build:start': ({ logger }) => {
        if (kept === undefined || report === undefined) return;
        const ready = report.then((answer) => {
          const { text, failed, stories } = REPORT.parse(answer);
          if (text !== '') logger[failed ? 'error' : 'warn'](`\n${text}`);
          if (failed) throw refusal(REFUSAL[settings.messages]);
          return { stories };
        });
        ready.catch(() => undefined);
        run.startRun({ settings, kept, ready });
      },
    },
  };
}
