/** Folder of the site that each language's index lies in, below the language. */
export const SEARCH_FOLDER = 'pagefind';

/**
 * Names the folder, beside the volumes, of the files that cover all stories. They number the stories, so files of two
 * builds must not be mixed: each build that changes one has a folder of its own, and each volume that changes too.
 */
export const CURRENT_FILE = 'current.txt';

export const CATALOGUE_FILE = 'catalogue.json';
export const VOCABULARY_FILE = 'vocabulary.txt';
export const ABBREVIATIONS_FILE = 'abbreviations.json';
/** The volumes, and how many stories each has: those of a year, so that a change to a story makes one volume anew. */
export const VOLUMES_FILE = 'volumes.txt';
/** What the files of the table of words begin with, a line each. */
export const TABLE_FILE = 'table.txt';

/** Names the folder of the units of the country, within {@link PLACES_FOLDER}, and what its files begin with, a line each. */
export const PLACES_FILE = 'places.txt';
/** Folder beside those of the languages, of what both share: the units of the country, in a folder of each state of them. */
export const PLACES_FOLDER = 'places';

/** A file of units. */
export function placesFile(number: number): string {
  return `${number}.json`;
}

/** A file of the table of words. */
export function tableFile(number: number): string {
  return `table-${number}.txt`;
}

/** The file of a story within its volume, by its place there. */
export function storyFile(at: number): string {
  return `${at}.json`;
}

/** The folder of Pagefind's index within a volume. */
export const PHRASE_INDEX = 'pagefind';
