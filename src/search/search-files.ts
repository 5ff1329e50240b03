/** Folder of the site that each language's index lies in, below the language. */
export const SEARCH_FOLDER = 'pagefind';

/** What each search needs first (`CurrentIndex`). */
export const CURRENT_FILE = 'current.json';

export const CATALOGUE_FILE = 'catalogue.json';
export const VOCABULARY_FILE = 'vocabulary.txt';

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
