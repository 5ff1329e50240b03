import type { Engine, Stories } from '../engine.ts';
import type { FragmentNames } from '../fragment-names.ts';
import { fragmentName } from '../search-files.ts';
import { toSurrogates } from '../surrogates.ts';

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/** Loads the engine of the index in a folder. Throws an error when it can't be had. */
export async function loadEngine(folder: string, names: () => Promise<FragmentNames>): Promise<Engine> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is no search index.`);
  const pagefind = module.createInstance({ basePath: folder });
  await pagefind.init();

  let exactNow = false;
  let last: Promise<unknown> = Promise.resolve();

  async function search(words: string, exact: boolean): Promise<Stories> {
    if (exact !== exactNow) await pagefind.options({ exactDiacritics: exact });
    exactNow = exact;
    const [{ results }, { storyOf }] = await Promise.all([
      pagefind.search(`"${toSurrogates(words)}"`),
      names(),
    ]);
    return new Set(results.map(({ id }) => storyOf(fragmentName(id) ?? id)));
  }

  return {
    phrase: (words, exact) => {
      // Calls on one instance must not overlap: its options are its own state.
      const next = last.then(() => search(words, exact));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
