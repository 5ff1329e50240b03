import { withBase } from '../../routing/href.ts';
import type { Engine, Hit } from '../engine.ts';
import { END_OF_STORY, SEARCH_FOLDER } from '../search-files.ts';
import { fromSurrogates, toSurrogates } from '../surrogates.ts';
import type { Language } from '../../bulletin/language.ts';

/** A story as the index tells it. */
export interface FoundStory {
  /** Address within the site, without its base. */
  readonly path: string;
  readonly title: string;
  /** A calendar date as written. */
  readonly date: string;
  readonly place: string;
  readonly section: string;
  /** Title, lead and body, one after another. */
  readonly text: string;
}

/** An index in the browser, and its stories. */
export interface BrowserEngine extends Engine {
  /** A story of the index. Throws a RangeError when there is none of that name. */
  story(fragment: string): Promise<FoundStory>;
}

interface PagefindData {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['options', 'init', 'search'].every((name) => name in module)
  );
}

function foundStory({ url, raw_url, content, meta, filters }: PagefindData): FoundStory {
  const fact = (name: string): string => fromSurrogates(filters[name]?.[0] ?? '');
  return {
    path: raw_url ?? url,
    title: fromSurrogates(meta.title ?? ''),
    date: fact('date'),
    place: fact('place'),
    section: fact('section'),
    text: fromSurrogates(content.split(END_OF_STORY)[0] ?? ''),
  };
}

/** Loads the index of a language from below the site's base. Throws an error when it can't be had. */
export async function loadEngine(language: Language, base: string): Promise<BrowserEngine> {
  const folder = withBase(base, `/${SEARCH_FOLDER}/${language}/`);
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is no search index.`);
  const pagefind = module;
  await pagefind.options({ baseUrl: '/', bundlePath: folder });
  await pagefind.init();

  const results = new Map<string, PagefindResult>();
  let exactNow = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Calls on one index must not overlap: its options are its own state. */
  function search(words: string | null, exact: boolean): Promise<readonly Hit[]> {
    const next = last.then(async () => {
      if (exact !== exactNow) await pagefind.options({ exactDiacritics: exact });
      exactNow = exact;
      const found = await pagefind.search(words === null ? null : toSurrogates(words));
      return found.results.map((result) => {
        const fragment = result.id.slice(result.id.indexOf('_') + 1);
        results.set(fragment, result);
        return { fragment, score: result.score };
      });
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    phrase: (words, exact) => search(`"${words}"`, exact),
    ranked: search,
    story: async (fragment) => {
      if (!results.has(fragment)) await search(null, false);
      const result = results.get(fragment);
      if (result === undefined) throw new RangeError(`The index has no story ${fragment}.`);
      return foundStory(await result.data());
    },
  };
}
