import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { LANGUAGES } from '../../bulletin/language.ts';
import { isIgnored } from '../../content-model/ignored-files.ts';
import { pathOf } from '../../routing/address.ts';
import { startRun } from '../../reading/run.ts';
import type { Settings } from '../../settings.ts';
import type { EditingSession, ProblemsByFolder } from './editing-session.ts';
import { ownRequests } from './own-requests.ts';
import { type QuietServer, quietServer } from './quiet-server.ts';
import { reportChanges } from './report-changes.ts';
import { serveMadeFiles } from './serve-made-files.ts';
import { type EndWatching, watchFolder } from './watch-folder.ts';

/** How long a change to the content folder settles before it is read, in milliseconds. */
const SETTLE = 40;

const ENTRY = new URL('../../editing/EditedStory.astro', import.meta.url);

type Logger = Pick<AstroIntegrationLogger, 'warn' | 'error'>;

/** The parts of the development server that tell pages that they are out of date. */
interface Environments {
  readonly environments: Readonly<Record<string, { readonly hot: { send(payload: Announcement): void } }>>;
}

type Announcement =
  { type: 'full-reload'; path: string } | { type: 'custom'; event: string; data: Record<string, never> };

/** Lets Astro ask for all addresses anew, as it does when its own store changes, and browsers load their pages again. */
function announce({ environments }: Environments): void {
  for (const [name, { hot }] of Object.entries(environments)) {
    if (name === 'client') hot.send({ type: 'full-reload', path: '*' });
    else hot.send({ type: 'custom', event: 'astro:content-changed', data: {} });
  }
}

/** How long nothing must have changed before what was made is kept for the next time, in milliseconds: it takes a while. */
const IDLE = 20_000;

/** Looks through the content when nobody waits for a page, tells what is new, and makes the rest of the pages ready. */
function inspector(session: EditingSession, { quiet }: QuietServer, { messages }: Settings, logger: Logger) {
  let reported: ProblemsByFolder | undefined;
  let timer: NodeJS.Timeout | undefined;
  return async (): Promise<void> => {
    clearTimeout(timer);
    const found = await session.inspect(quiet);
    if (found === undefined) return;
    const report = reportChanges(found, reported, messages);
    reported = found;
    if (report?.failed) logger.error(`\n${report.text}`);
    else if (report) logger.warn(`\n${report.text}`);
    await session.makeReady(quiet);
    clearTimeout(timer);
    timer = setTimeout(() => void session.keep(), IDLE).unref();
  };
}

/** Reads what changes in the content folder, and tells of it. */
function follow(
  { contentDir }: Settings,
  read: (paths: readonly string[]) => Promise<void>,
  fail: (error: unknown) => void,
): EndWatching {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  return watchFolder(
    contentDir,
    (name) => {
      // Editor programs write files of their own all the time, and pages would be loaded again for nothing.
      if (isIgnored(name)) return;
      changed.add(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const paths = [...changed];
        changed.clear();
        read(paths).catch(fail);
      }, SETTLE);
    },
    fail,
  );
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What goes on while the bulletin is edited. */
interface Work {
  /** Looks through all of the content. */
  readonly inspect: () => Promise<void>;
  readonly end: EndWatching;
}

/** Opens the content folder for the pages, and follows what changes in it. */
async function startWork(
  settings: Settings,
  visits: QuietServer,
  server: Server,
  logger: Logger,
): Promise<Work> {
  // Only here, as builds have no use for it.
  const { editingSession } = await import('./editing-session.ts');
  const session = editingSession(settings);
  startRun({ settings, editing: session });
  server.middlewares.use((_request, response, next) => {
    visits.answering(response);
    next();
  });
  server.middlewares.use(serveMadeFiles(settings.cacheDir, settings.base));
  const inspect = inspector(session, visits, settings, logger);
  const fail = (error: unknown): void => {
    logger.error(error instanceof Error ? error.message : String(error));
  };
  async function change(paths: readonly string[]): Promise<void> {
    await session.change(paths);
    visits.expect();
    announce(server);
    await inspect();
  }
  return { inspect: () => inspect().catch(fail), end: follow(settings, change, fail) };
}

/**
 * The bulletin while it is being edited (`npm run dev`): the content folder is read once, and after a change only what
 * changed. Stories have pages with notes for editors, those too that can't be shown. In a build this does nothing.
 */
export function editing(settings: Settings): AstroIntegration {
  const visits = quietServer();
  let isDev = false;
  let work: Work | undefined;
  return {
    name: 'editing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        isDev = command === 'dev';
        if (!isDev) return;
        for (const language of LANGUAGES)
          injectRoute({
            pattern: pathOf({ kind: 'story', id: '[story]' }, language),
            entrypoint: fileURLToPath(ENTRY),
          });
        // Vite would watch every file of the stories, and none of them is a module.
        const stories = `${settings.contentDir}${sep}articles`.split(sep).join('/');
        const ignored = (file: string) => file.split(sep).join('/').startsWith(stories);
        updateConfig({ vite: { plugins: [ownRequests], server: { watch: { ignored: [ignored] } } } });
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build has a server too, for a moment, to read its content with.
        if (isDev) work = await startWork(settings, visits, server, logger);
      },
      'astro:server:start': () => {
        visits.expect();
        void visits.quiet().then(() => work?.inspect());
      },
      'astro:server:done': () => {
        work?.end();
      },
    },
  };
}
