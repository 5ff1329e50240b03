import type { Abbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Engine } from './engine.ts';
import type { KnownPlaces } from './known-places.ts';
import type { PhraseTable } from './table-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that a search of one language is answered from; what isn't needed isn't loaded. */
export interface SearchIndex {
  /** What is asked for long phrases that aren't in the table. */
  readonly engine: Engine;
  /** The table of words. */
  readonly table: () => Promise<PhraseTable>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly abbreviations: () => Promise<Abbreviations>;
  readonly catalogue: () => Promise<Catalogue>;
  /** All units of the country. */
  readonly places: () => Promise<KnownPlaces>;
}
