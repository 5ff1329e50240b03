/** Folder of the site that each language's index lies in, beside its catalogue and its vocabulary. */
export const SEARCH_FOLDER = 'pagefind';
