/** Folder of the site that each language's index lies in, below the language: `pagefind/vi/`. */
export const SEARCH_FOLDER = 'pagefind';

/** Files of ours beside the index. */
export const CATALOGUE_FILE = 'catalogue.json';
export const VOCABULARY_FILE = 'vocabulary.txt';
export const ABBREVIATIONS_FILE = 'abbreviations.json';

/** Stands in an indexed text before the names that a story is found by: what is shown of it ends there. */
export const END_OF_STORY = '‖';
