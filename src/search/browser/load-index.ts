import type { Language } from '../../bulletin/language.ts';
import { withBase } from '../../routing/href.ts';
import { createAbbreviations } from '../abbreviations.ts';
import type { SearchIndex } from '../answer.ts';
import { decodeCatalogue } from '../catalogue-format.ts';
import { ABBREVIATIONS_FILE, CATALOGUE_FILE, SEARCH_FOLDER, VOCABULARY_FILE } from '../search-files.ts';
import { decodeVocabulary } from '../vocabulary.ts';
import { type BrowserEngine, loadEngine } from './pagefind-engine.ts';

/** A search index in the browser. */
export interface BrowserIndex extends SearchIndex {
  readonly engine: () => Promise<BrowserEngine>;
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

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

/** The index of a language, below the site's base; nothing is loaded before it is asked for. */
export function browserIndex(language: Language, base: string): BrowserIndex {
  const text = async (file: string): Promise<string> => {
    const address = withBase(base, `/${SEARCH_FOLDER}/${language}/${file}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}.`);
    return response.text();
  };
  return {
    engine: once(() => loadEngine(language, base)),
    vocabulary: once(async () => decodeVocabulary(await text(VOCABULARY_FILE))),
    abbreviations: once(async () => {
      const longForms: unknown = JSON.parse(await text(ABBREVIATIONS_FILE));
      return createAbbreviations(isTexts(longForms) ? longForms : {});
    }),
    catalogue: once(async () => decodeCatalogue(await text(CATALOGUE_FILE))),
  };
}
