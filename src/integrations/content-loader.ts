import type { LoaderContext } from 'astro/loaders';
import type { Language } from '../bulletin/language.ts';
import type { Settings } from '../settings.ts';
import type { LoadedContent } from './load-content.ts';

/** What the loader needs of Astro; it gives a watcher while editing alone. */
export interface Surroundings {
  readonly store: Pick<LoaderContext['store'], 'set' | 'clear'>;
  readonly logger: Pick<LoaderContext['logger'], 'warn' | 'error'>;
  readonly watcher?: object | undefined;
}

/** A loader, as Astro takes it. */
export interface ContentLoader {
  readonly name: string;
  load(surroundings: Surroundings): Promise<void>;
}

/** Tells everything that is wrong; errors stop the build. */
async function report(
  { problems }: LoadedContent,
  { logger }: Surroundings,
  { messages }: Settings,
): Promise<void> {
  if (problems.length === 0) return;
  const { toldProblems } = await import('./told-problems.ts');
  const failed = problems.some(({ severity }) => severity === 'error');
  const text = toldProblems(problems, messages);
  if (failed) logger.error(`\n${text}`);
  else logger.warn(`\n${text}`);
  if (failed) throw refusal(messages);
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
 * The loader of the bulletin's content in a build. What is read goes into a file of the cache folder
 * (`kept-content.ts`); Astro's store gets its digest alone, as the entry `content`. While editing it loads nothing, and
 * so does the code that would: the pages are given what `editing/` has read.
 */
export function contentLoader(settings: Settings): ContentLoader {
  return {
    name: 'bulletin',
    load: async (context) => {
      if (context.watcher !== undefined) return;
      const [{ loadContent }, { keepContent }] = await Promise.all([
        import('./load-content.ts'),
        import('./kept-content.ts'),
      ]);
      const loaded = await loadContent(settings);
      await report(loaded, context, settings);
      const digest = await keepContent(settings.cacheDir, loaded.model);
      context.store.clear();
      context.store.set({ id: 'content', data: { digest } });
    },
  };
}
