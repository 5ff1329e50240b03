import type { Language } from '../../bulletin/language.ts';
import { withBase } from '../../routing/href.ts';
import { createAbbreviations } from '../abbreviations.ts';
import { decodeCurrentIndex } from '../current-index.ts';
import type { SearchIndex } from '../search-index.ts';
import { decodeCatalogue } from '../catalogue-format.ts';
import { readingFewTexts } from '../few-texts.ts';
import { type FoundStory, indexedText, parseStory } from '../found-story.ts';
import { openPlaces } from '../known-places.ts';
import { pagefindEngine } from '../pagefind/pagefind-engine.ts';
import {
  CATALOGUE_FILE,
  CURRENT_FILE,
  PHRASE_INDEX,
  PLACES_FILE,
  PLACES_FOLDER,
  placesFile,
  SEARCH_FOLDER,
  storyFile,
  tableFile,
  VOCABULARY_FILE,
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
  const current = once(async () =>
    decodeCurrentIndex(await loadText(folder + CURRENT_FILE, { cache: 'no-cache' })),
  );
  const text = async (file: string): Promise<string> =>
    loadText(`${folder}${(await current()).folder}/${file}`);
  const volumes = once(async () => decodeVolumes((await current()).volumes));
  const story = onceEach(async (number: StoryNumber): Promise<FoundStory> => {
    const { volume, at } = (await volumes()).placeOf(number);
    return parseStory(await loadText(`${folder}${volume}/${storyFile(at)}`));
  });
  const engine = pagefindEngine((volume) => `${folder}${volume}/${PHRASE_INDEX}/`, volumes);
  return {
    open: current,
    engine: readingFewTexts(async (number) => indexedText(await story(number)), engine),
    table: once(async () => openTable((await current()).table, (number) => text(tableFile(number)))),
    vocabulary: once(async () => decodeVocabulary(await text(VOCABULARY_FILE))),
    abbreviations: once(async () => createAbbreviations((await current()).abbreviations)),
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
