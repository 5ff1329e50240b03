/**
 * Folder of the site that each language's index lies in, below the language. The stories of a year are a volume, which
 * is an index of Pagefind by itself: `pagefind/vi/2024/`. So a change to a story makes one volume anew.
 */
export const SEARCH_FOLDER = 'pagefind';

/**
 * Names the folder, beside the volumes, of all other files of ours. They count the stories, so files of two builds must
 * not be mixed: each build that changes one has a folder of its own.
 */
export const CURRENT_FILE = 'current.txt';

export const CATALOGUE_FILE = 'catalogue.json';
export const VOCABULARY_FILE = 'vocabulary.txt';
export const ABBREVIATIONS_FILE = 'abbreviations.json';
/** The volumes and names of the stories' fragments. */
export const FRAGMENTS_FILE = 'fragments.txt';
/** What the files of the table of words begin with, a line each. */
export const TABLE_FILE = 'table.txt';

/** A file of the table of words. */
export function tableFile(number: number): string {
  return `table-${number}.txt`;
}

/**
 * The language that Pagefind takes all texts for, English ones too: it has no stems for Vietnamese, and stems would make
 * "meeting" find "meetings", against the rule of words.
 */
export const UNSTEMMED = 'vi';

/** The file of a fragment within its volume. */
export function fragmentFile(name: string): string {
  return `fragment/${UNSTEMMED}_${name}.pf_fragment`;
}

/** The name of the fragment that such a file, or a result of Pagefind, belongs to; undefined for anything else. */
export function fragmentName(text: string): string | undefined {
  return /^(?:fragment\/)?[a-z]+_(\w+?)(?:\.pf_fragment)?$/.exec(text)?.[1];
}

/** Stands in an indexed text before the names that a story is found by: what is shown of it ends there. */
export const END_OF_STORY = '‖';
