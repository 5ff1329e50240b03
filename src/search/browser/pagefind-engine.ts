import type { Engine, Phrase, Stories } from '../engine.ts';
import type { FragmentNames } from '../fragment-names.ts';
import { fragmentName } from '../search-files.ts';
import { toSurrogates } from '../surrogates.ts';

interface Pagefind {
  init(): Promise<void>;
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

async function loadPagefind(folder: string): Promise<PagefindModule> {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is no search index.`);
  return module;
}

/** Searches in volumes, which are opened when they are first asked for: the others after the first one cost no code. */
function volumesOf(folder: string, options: Readonly<Record<string, unknown>>) {
  const open = new Set<string>();
  let pagefind: Pagefind | undefined;

  async function add(volume: string): Promise<void> {
    const basePath = `${folder}${volume}/`;
    if (pagefind === undefined) {
      const first = (await loadPagefind(basePath)).createInstance({ ...options, basePath });
      await first.init();
      pagefind = first;
    } else if (!open.has(volume)) await pagefind.mergeIndex(basePath, options);
    open.add(volume);
  }

  return async (words: string, volumes: ReadonlySet<string>): Promise<readonly string[]> => {
    try {
      for (const volume of volumes) await add(volume);
      return ((await pagefind?.search(`"${toSurrogates(words)}"`))?.results ?? []).map(({ id }) => id);
    } catch (error) {
      // Where a volume could not be had, Pagefind answers nothing any more.
      pagefind = undefined;
      open.clear();
      throw error;
    }
  };
}

/** The engine of the volumes in a folder, which loads those that hold the stories in question. Throws an error when one can't be had. */
export function pagefindEngine(folder: string, names: () => Promise<FragmentNames>): Engine {
  // A merged volume keeps the accents that it was opened for.
  const inAnyAccents = volumesOf(folder, { exactDiacritics: false });
  const inTheseAccents = volumesOf(folder, { exactDiacritics: true });
  let last: Promise<unknown> = Promise.resolve();

  async function search({ words, exact }: Phrase, among: Stories): Promise<Stories> {
    const { fragmentOf, storiesOf } = await names();
    const volumes = new Set(Array.from(among, (story) => fragmentOf(story).volume));
    const ids = await (exact ? inTheseAccents : inAnyAccents)(words, volumes);
    return new Set(ids.flatMap((id) => storiesOf(fragmentName(id) ?? id)));
  }

  return {
    holding: (phrase, among) => {
      // Calls on one instance must not overlap, nor may two be made at a time.
      const next = last.then(() => search(phrase, among));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
