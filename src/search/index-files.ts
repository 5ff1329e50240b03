import { createAbbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import { encodeCatalogue } from './catalogue-format.ts';
import { encodeNames, type Fragment } from './fragment-names.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import { phraseTable } from './phrase-table.ts';
import {
  ABBREVIATIONS_FILE,
  CATALOGUE_FILE,
  FRAGMENTS_FILE,
  TABLE_FILE,
  tableFile,
  VOCABULARY_FILE,
} from './search-files.ts';
import { writeTable } from './table-files.ts';
import { countWords, encodeVocabulary } from './vocabulary.ts';

/** A story as it was indexed. */
export interface IndexedStory {
  readonly id: string;
  readonly fragment: Fragment;
  /** Words of its title, which its text begins with. */
  readonly titleWords: number;
}

/** What the files are made of. */
export interface IndexFacts {
  /** All that was indexed of the stories, in their order, as readers see it. */
  readonly texts: NumberedTexts;
  readonly catalogue: Catalogue;
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Stories in which a phrase of more than two words must stand for the table to have it. */
  readonly limit?: number;
}

/** So many stories hold a phrase that telling which takes the engine too much. */
export const FREQUENT = 1_000;

/** The files that a search needs beside Pagefind's own, by name; the stories are numbered in the order given. */
export function indexFiles(
  stories: readonly IndexedStory[],
  { texts, catalogue, abbreviations, limit = FREQUENT }: IndexFacts,
): ReadonlyMap<string, string> {
  const entries = phraseTable({
    texts,
    titleLengths: stories.map(({ titleWords }) => titleWords),
    limit,
    phrases: createAbbreviations(abbreviations).phrases,
  });
  const { directory, files } = writeTable(entries, stories.length);
  return new Map([
    [CATALOGUE_FILE, encodeCatalogue(catalogue)],
    [FRAGMENTS_FILE, encodeNames(stories.map(({ fragment }) => fragment))],
    [VOCABULARY_FILE, encodeVocabulary(countWords(texts))],
    [ABBREVIATIONS_FILE, JSON.stringify(abbreviations)],
    [TABLE_FILE, directory],
    ...files.map((text, number): [string, string] => [tableFile(number), text]),
  ]);
}
