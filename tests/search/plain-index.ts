import { createGazetteer } from '../../src/bulletin/gazetteer.ts';
import type { Locality } from '../../src/bulletin/locality.ts';
import { createAbbreviations } from '../../src/search/abbreviations.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { decodeCatalogue } from '../../src/search/catalogue-format.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { openPlaces, writePlaces } from '../../src/search/known-places.ts';
import { numberTexts } from '../../src/search/numbered-texts.ts';
import { CATALOGUE_FILE, placesFile, tableFile, VOCABULARY_FILE } from '../../src/search/search-files.ts';
import { openTable, type PhraseTable } from '../../src/search/table-files.ts';
import { decodeVocabulary } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';
import { catalogue as catalogueWith } from './catalogue-of.ts';
import { plainEngine } from './plain-engine.ts';

/** A story of a test: its text, or its title and what follows. */
export type PlainStory = string | readonly [title: string, rest: string];

/** Stories by what a test calls them, the newest first. */
export type PlainStories = Readonly<Record<string, PlainStory>>;

/** The whole text of a story. */
export function textOf(story: PlainStory = ''): string {
  return typeof story === 'string' ? story : story.join('. ');
}

interface Options {
  /** Stories in which a phrase of more than two words must stand for the table to have it; none is, unless said. */
  readonly limit?: number;
  readonly abbreviations?: Readonly<Record<string, string>>;
  readonly catalogue?: Catalogue;
  /** The units of the country; none, unless said. */
  readonly localities?: readonly Locality[];
}

/** An index of a few stories, through its real files, that remembers what was loaded, looked up in its table and asked of its engine. */
export function plainIndex(
  stories: PlainStories,
  { limit = Infinity, abbreviations = {}, catalogue = catalogueWith([]), localities = [] }: Options = {},
): SearchIndex & { readonly loaded: string[]; readonly lookedUp: Set<string>; readonly calls: string[] } {
  const whole = Object.values(stories).map(textOf);
  const places = writePlaces(createGazetteer(localities));
  const { beginning, files } = indexFiles({
    texts: numberTexts(whole),
    titleLengths: Object.values(stories).map((story) =>
      typeof story === 'string' ? 0 : wordsOf(story[0]).length,
    ),
    volumes: [{ name: '2024', stories: whole.length }],
    catalogue,
    places: '',
    abbreviations,
    limit,
  });
  const engine = plainEngine(whole);
  const loaded: string[] = [];
  const lookedUp = new Set<string>();
  const load = (file: string): Promise<string> => {
    loaded.push(file);
    const text = files.get(file);
    return text === undefined ? Promise.reject(new Error(`There is no ${file}.`)) : Promise.resolve(text);
  };
  const { find } = openTable(beginning.table, (number) => load(tableFile(number)));
  const table: PhraseTable = {
    find: (phrase) => {
      lookedUp.add(phrase);
      return find(phrase);
    },
  };

  return {
    loaded,
    lookedUp,
    calls: engine.calls,
    engine,
    table: () => Promise.resolve(table),
    vocabulary: async () => decodeVocabulary(await load(VOCABULARY_FILE)),
    abbreviations: () => Promise.resolve(createAbbreviations(abbreviations)),
    places: () =>
      Promise.resolve(
        openPlaces(places.firsts, (number) => {
          loaded.push(placesFile(number));
          return Promise.resolve(places.files[number] ?? '');
        }),
      ),
    catalogue: async () => decodeCatalogue(await load(CATALOGUE_FILE)),
  };
}
