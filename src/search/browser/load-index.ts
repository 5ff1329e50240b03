import type { Language } from '../../bulletin/language.ts';
import { withBase } from '../../routing/href.ts';
import { createAbbreviations } from '../abbreviations.ts';
import type { SearchIndex } from '../search-index.ts';
import { decodeCatalogue } from '../catalogue-format.ts';
import { readingFewTexts } from '../few-texts.ts';
import { type FoundStory, indexedText, parseStory } from '../found-story.ts';
import { openPlaces } from '../known-places.ts';
import { pagefindEngine } from '../pagefind/pagefind-engine.ts';
import {
  ABBREVIATIONS_FILE,
  CATALOGUE_FILE,
  CURRENT_FILE,
  PHRASE_INDEX,
  PLACES_FILE,
  PLACES_FOLDER,
  placesFile,
  SEARCH_FOLDER,
  storyFile,
  TABLE_FILE,
  tableFile,
  VOCABULARY_FILE,
  VOLUMES_FILE,
} from '../search-files.ts';
import type { StoryNumber } from '../story-numbers.ts';
import { openTable } from '../table-files.ts';
import { decodeVocabulary } from '../vocabulary.ts';
import { decodeVolumes } from '../volumes.ts';

/** A search index in the browser, and its stories. */
export interface BrowserIndex extends SearchIndex {
  /** Finds out which index is the newest, which everything else waits for: the page has it fetched beforehand. */
  readonly open: () => Promise<unknown>;
  /** Throws a RangeError when there is no such story, an error when it can't be had. */
  readonly story: (story: StoryNumber) => Promise<FoundStory>;
}

/** Loads once, and again after a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** As {@link once}, for each number. */
function onceEach<T>(load: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, () => Promise<T>>();
  return (number) => {
    const loading = known.get(number) ?? once(() => load(number));
    known.set(number, loading);
    return loading();
  };
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

async function loadText(address: string, options: RequestInit = {}): Promise<string> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}.`);
  return response.text();
}

/**
 * The index of a language, below the site's base; nothing is loaded before it is asked for. All comes from one build:
 * when the site is published anew meanwhile, what isn't loaded yet can't be had, and a new index must be taken.
 */
export function browserIndex(language: Language, base: string): BrowserIndex {
  const folder = withBase(base, `/${SEARCH_FOLDER}/${language}/`);
  const current = once(async () => {
    const name = await loadText(folder + CURRENT_FILE, { cache: 'no-cache' });
    if (!/^\w+$/.test(name)) throw new Error(`${folder + CURRENT_FILE} names no folder.`);
    return `${folder}${name}/`;
  });
  const text = async (file: string): Promise<string> => loadText((await current()) + file);
  const volumes = once(async () => decodeVolumes(await text(VOLUMES_FILE)));
  const story = onceEach(async (number: StoryNumber): Promise<FoundStory> => {
    const { volume, at } = (await volumes()).placeOf(number);
    return parseStory(await loadText(`${folder}${volume}/${storyFile(at)}`));
  });
  const engine = pagefindEngine((volume) => `${folder}${volume}/${PHRASE_INDEX}/`, volumes);
  return {
    open: current,
    engine: readingFewTexts(async (number) => indexedText(await story(number)), engine),
    table: once(async () => {
      // Where stories lie is asked next, whatever is found.
      volumes().catch(() => undefined);
      return openTable(await text(TABLE_FILE), (number) => text(tableFile(number)));
    }),
    vocabulary: once(async () => decodeVocabulary(await text(VOCABULARY_FILE))),
    abbreviations: once(async () => {
      const longForms: unknown = JSON.parse(await text(ABBREVIATIONS_FILE));
      return createAbbreviations(isTexts(longForms) ? longForms : {});
    }),
    places: once(async () => {
      const [name = '', ...firsts] = (await text(PLACES_FILE)).split('\n');
      const places = withBase(base, `/${SEARCH_FOLDER}/${PLACES_FOLDER}/${name}/`);
      return openPlaces(
        firsts,
        onceEach((number) => loadText(places + placesFile(number))),
      );
    }),
    catalogue: once(async () => decodeCatalogue(await text(CATALOGUE_FILE))),
    story,
  };
}

/** The indexes of all languages, as {@link browserIndex} gives them. */
export function browserIndexes(base: string): Readonly<Record<Language, BrowserIndex>> {
  return { vi: browserIndex('vi', base), en: browserIndex('en', base) };
}
