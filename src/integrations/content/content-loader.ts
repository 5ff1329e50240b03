import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Language } from '../../bulletin/language.ts';
import type { Settings } from '../../settings.ts';
import { readContent } from './content-reading.ts';
import { keptDigest } from '../../reading/kept-content.ts';

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

const REPORT = z.object({
  /** Everything wrong, as text for a terminal; nothing where all is right. */
  told: z.string(),
  /** Of what was kept; absent where errors stop the build. */
  digest: z.string().optional(),
});

/** What comes of reading the content. */
export type ContentReport = z.infer<typeof REPORT>;

/** Reads, checks and keeps the content, and tells everything that is wrong. Gives the digest of what is kept. */
async function digestOfContent(settings: Settings, { logger }: Surroundings): Promise<string> {
  const { told, digest } = REPORT.parse(await readContent(settings));
  if (digest === undefined) {
    logger.error(`\n${told}`);
    throw refusal(settings.messages);
  }
  if (told !== '') logger.warn(`\n${told}`);
  return digest;
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
      const { cacheDir, isSecond } = settings;
      const digest = isSecond ? await keptDigest(cacheDir) : await digestOfContent(settings, context);
      context.store.clear();
      context.store.set({ id: 'content', data: { digest } });
    },
  };
}
