import { createAbbreviations } from '../../src/search/abbreviations.ts';
import type { SearchIndex } from '../../src/search/answer.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { decodeCatalogue } from '../../src/search/catalogue-format.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { CATALOGUE_FILE, TABLE_FILE, tableFile, VOCABULARY_FILE } from '../../src/search/search-files.ts';
import { openTable } from '../../src/search/table-files.ts';
import { decodeVocabulary } from '../../src/search/vocabulary.ts';
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
  /** Stories in which a word must stand to be frequent; none is, unless said. */
  readonly limit?: number;
  readonly abbreviations?: Readonly<Record<string, string>>;
  readonly catalogue?: Catalogue;
}

/** An index of a few stories, through its real files, that remembers what was loaded of it and asked of its engine. */
export function plainIndex(
  stories: PlainStories,
  { limit = Infinity, abbreviations = {}, catalogue = catalogueWith([]) }: Options = {},
): SearchIndex & { readonly loaded: string[]; readonly calls: string[] } {
  const indexed = Object.entries(stories).map(([id, story], at) => ({
    id,
    fragment: String(at).padStart(7, '0'),
    title: typeof story === 'string' ? '' : story[0],
    text: textOf(story),
  }));
  const files = indexFiles(indexed, { catalogue, abbreviations, limit });
  const engine = plainEngine(indexed.map(({ text }) => text));
  const loaded: string[] = [];
  const load = (file: string): Promise<string> => {
    loaded.push(file);
    const text = files.get(file);
    return text === undefined ? Promise.reject(new Error(`There is no ${file}.`)) : Promise.resolve(text);
  };
  return {
    loaded,
    calls: engine.calls,
    engine: () => {
      loaded.push('engine');
      return Promise.resolve(engine);
    },
    table: async () => openTable(await load(TABLE_FILE), (number) => load(tableFile(number))),
    vocabulary: async () => decodeVocabulary(await load(VOCABULARY_FILE)),
    abbreviations: () => Promise.resolve(createAbbreviations(abbreviations)),
    catalogue: async () => decodeCatalogue(await load(CATALOGUE_FILE)),
  };
}
