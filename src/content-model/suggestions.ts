import type { Gazetteer } from '../bulletin/gazetteer.ts';
import type { Bilingual } from '../bulletin/language.ts';
import type { Locality } from '../bulletin/locality.ts';
import { localityWords } from './locality-words.ts';

/** An id that a message offers, with the name that readers know it by. */
export interface Suggestion {
  readonly id: string;
  readonly name: Bilingual;
}

/** Units as suggestions, named with the units above them. */
export function suggestedLocalities(localities: readonly Locality[], gazetteer: Gazetteer): Suggestion[] {
  return localities.map((locality) => ({ id: locality.id, name: localityWords(locality, gazetteer) }));
}

/** Suggestions as a list in a sentence: `van-hoa (Văn hóa), xa-hoi (Xã hội)`. */
export function listed(suggestions: readonly Suggestion[]): Bilingual {
  return {
    vi: suggestions.map(({ id, name }) => `${id} (${name.vi})`).join(', '),
    en: suggestions.map(({ id, name }) => `${id} (${name.en})`).join(', '),
  };
}

/** A sentence that offers what may have been intended, with a space before it; empty when nothing comes near. */
export function nearestOffered(suggestions: readonly Suggestion[]): Bilingual {
  if (suggestions.length === 0) return { vi: '', en: '' };
  const { vi, en } = listed(suggestions);
  return { vi: ` Gần nhất: ${vi}.`, en: ` Nearest: ${en}.` };
}
