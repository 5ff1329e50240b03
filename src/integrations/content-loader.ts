import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { Language } from '../bulletin/language.ts';
import type { Problem } from '../bulletin/problem.ts';
import { formatProblems } from '../content-model/report.ts';
import type { Settings } from '../settings.ts';
import { keepContent } from './kept-content.ts';
import { type LoadedContent, loadContent } from './load-content.ts';

/** How long a change to the content folder settles before it is read again, in milliseconds. */
const SETTLE = 50;

type Store = Pick<LoaderContext['store'], 'set' | 'clear'>;

/** What the loaders need of Astro; it gives a watcher while editing alone. */
export interface Surroundings {
  readonly store: Store;
  readonly logger: Pick<LoaderContext['logger'], 'warn' | 'error'>;
  readonly watcher?:
    | {
        add(folder: string): unknown;
        on(event: 'all', tell: (event: string, file: string) => void): unknown;
      }
    | undefined;
}

/** A loader, as Astro takes it. */
export interface ContentLoader {
  readonly name: string;
  load(surroundings: Surroundings): Promise<void>;
}

/** How many warnings a build tells; errors all. */
const WARNINGS = 50;

const MORE = {
  vi: (count: number) => `Còn ${count} cảnh báo nữa; xem hết bằng: npm run lint:content`,
  en: (count: number) => `${count} more warnings; npm run lint:content tells all.`,
} as const;

function told(problems: readonly Problem[], messages: Language): string {
  const rest = new Set(problems.filter(({ severity }) => severity === 'warning').slice(WARNINGS));
  const text = formatProblems(
    problems.filter((problem) => !rest.has(problem)),
    messages,
  );
  return rest.size === 0 ? text : `${text}\n\n${MORE[messages](rest.size)}`;
}

/** Stops a build with everything that is wrong; while editing, the stories that are whole stay up. */
function report(
  { problems }: LoadedContent,
  { logger, watcher }: Surroundings,
  { messages }: Settings,
): void {
  if (problems.length === 0) return;
  const failed = problems.some(({ severity }) => severity === 'error');
  const text = told(problems, messages);
  if (failed) logger.error(`\n${text}`);
  else logger.warn(`\n${text}`);
  if (failed && watcher === undefined) throw refusal(messages);
}

/** Without a stack: editors are told what to mend, and it isn't the program. */
function refusal(messages: Language): Error {
  const error = new Error(REFUSAL[messages]);
  error.stack = error.message;
  return error;
}

const REFUSAL = {
  vi: 'Nội dung có lỗi nên không dựng trang. Sửa các lỗi kể trên rồi chạy lại; trang đã dựng lần trước vẫn còn nguyên.',
  en: 'The content has errors, so the site is not built. Mend what is listed above and run again; the site built last is untouched.',
} as const;

/**
 * The loader of the bulletin's content. What is read goes into a file of the cache folder (`kept-content.ts`); Astro's
 * store gets its digest alone, as the entry `content`, by which it knows that pages are to be made again. While
 * editing, the content folder is read again when something in it changes.
 */
export function contentLoader(settings: Settings): ContentLoader {
  let current: Promise<LoadedContent> | undefined;

  async function fill(context: Surroundings): Promise<void> {
    const loading = (current ??= loadContent(settings));
    const loaded = await loading;
    // Changed again meanwhile: what is read next is newer.
    if (loading !== current) return;
    report(loaded, context, settings);
    const digest = await keepContent(settings.cacheDir, loaded.model);
    context.store.clear();
    context.store.set({ id: 'content', data: { digest } });
  }

  return {
    name: 'bulletin',
    load: async (context) => {
      await fill(context);
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.add(settings.contentDir);
      context.watcher?.on('all', (_event, file) => {
        if (!file.startsWith(settings.contentDir + path.sep)) return;
        current = undefined;
        clearTimeout(timer);
        timer = setTimeout(() => {
          fill(context).catch((error: unknown) => {
            context.logger.error(String(error));
          });
        }, SETTLE);
      });
    },
  };
}
