import type { Engine, Phrase, Stories } from '../engine.ts';
import type { Volumes } from '../volumes.ts';
import { pagefindWords } from './pagefind-words.ts';

/** How many results have each value of each filter. */
type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Pagefind {
  init(): Promise<void>;
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string): Promise<{ readonly filters: FilterCounts }>;
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
function searchIn(folderOf: (volume: string) => string, options: Readonly<Record<string, unknown>>) {
  const open = new Set<string>();
  let pagefind: Pagefind | undefined;

  async function add(volume: string): Promise<void> {
    const basePath = folderOf(volume);
    if (pagefind === undefined) {
      const first = (await loadPagefind(basePath)).createInstance({ ...options, basePath });
      await first.init();
      pagefind = first;
    } else if (!open.has(volume)) await pagefind.mergeIndex(basePath, options);
    open.add(volume);
  }

  return async (words: string, volumes: ReadonlySet<string>): Promise<FilterCounts> => {
    try {
      for (const volume of volumes) await add(volume);
      // Results are counted by the filters that are loaded.
      const loaded = await pagefind?.filters();
      const missing = [...open].find((volume) => loaded?.[volume] === undefined);
      if (missing !== undefined) throw new Error(`The index of ${missing} could not be loaded.`);
      return (await pagefind?.search(`"${pagefindWords(words)}"`))?.filters ?? {};
    } catch (error) {
      // Where a volume could not be loaded, Pagefind answers nothing any more.
      pagefind = undefined;
      open.clear();
      throw error;
    }
  };
}

/** A module of WebAssembly that does nothing. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether Pagefind can run: engines that don't know `wasm-unsafe-eval` refuse WebAssembly under the policy of the page. */
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/**
 * Answers from the indexes of volumes, which are loaded when stories in them are asked for. Throws an error when one can't
 * be loaded.
 */
export function pagefindEngine(
  folderOf: (volume: string) => string,
  volumes: () => Promise<Volumes>,
): Engine {
  // A merged volume keeps the accents that it was opened for.
  const inAnyAccents = searchIn(folderOf, { exactDiacritics: false });
  const inTheseAccents = searchIn(folderOf, { exactDiacritics: true });
  let last: Promise<unknown> = Promise.resolve();

  async function search({ words, exact }: Phrase, among: Stories): Promise<Stories> {
    const { placeOf, storyAt } = await volumes();
    const asked = new Set(Array.from(among, (story) => placeOf(story).volume));
    const counts = await (exact ? inTheseAccents : inAnyAccents)(words, asked);
    return new Set(
      Object.entries(counts).flatMap(([volume, places]) =>
        Object.entries(places).flatMap(([at, count]) => (count > 0 ? [storyAt(volume, Number(at))] : [])),
      ),
    );
  }

  return {
    holding: (phrase, among) => {
      if (!runsWebAssembly()) return Promise.resolve(undefined);
      // Calls on one instance must not overlap, nor may two be made at a time.
      const next = last.then(() => search(phrase, among));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
