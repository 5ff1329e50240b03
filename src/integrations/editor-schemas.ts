import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** Files whose ids the schemas name. */
const REGISTERS = ['topics.yaml', 'series.yaml', 'authors.yaml'];

/** Loads the code that writes the schemas where it is needed: a build has it in another process. */
async function writeOwnSchemas(settings: Pick<Settings, 'contentDir'>, root: string): Promise<void> {
  const { writeOwnSchemas: write } = await import('../reading/editor-schemas.ts');
  await write(settings, root);
}

/** How long changes settle before the schemas are written again, in milliseconds. */
const SETTLE = 300;

/** Whether what happened to a file changes a schema, or which folders there are. */
function matters(event: string, file: string): boolean {
  return REGISTERS.includes(path.basename(file)) || event === 'addDir' || event === 'unlinkDir';
}

/** What tells of changes to files. */
interface Watcher {
  on(event: 'all', tell: (event: string, file: string) => void): unknown;
}

/** Writes the schemas again whenever a register or the list of stories changes. */
export function watchSchemas(
  watcher: Watcher,
  settings: Pick<Settings, 'contentDir'>,
  root: string,
  fail: (problem: unknown) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, file) => {
    if (!file.startsWith(settings.contentDir + path.sep) || !matters(event, file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeOwnSchemas(settings, root).catch(fail);
    }, SETTLE);
  });
}

/** Writes the schemas while editing, as soon as they change; in a build the reading writes them. */
export function editorSchemasFor(settings: Settings, root: string): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        await writeOwnSchemas(settings, root);
        watchSchemas(server.watcher, settings, root, (problem) => {
          logger.error(String(problem));
        });
      },
    },
  };
}
