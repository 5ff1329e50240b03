/** Folder of the site that each language's index lies in, below the language: `pagefind/vi/`. */
export const SEARCH_FOLDER = 'pagefind';

/** Files of ours beside the index. */
export const CATALOGUE_FILE = 'catalogue.json';
export const VOCABULARY_FILE = 'vocabulary.txt';
export const ABBREVIATIONS_FILE = 'abbreviations.json';
