import { compareIds } from '../bulletin/order.ts';
import { createAbbreviations } from './abbreviations.ts';
import type { Catalogue } from './catalogue.ts';
import { encodeCatalogue } from './catalogue-format.ts';
import { dateEntries } from './date-entries.ts';
import { FEW } from './few-texts.ts';
import type { CurrentIndex } from './current-index.ts';
import type { NumberedTexts } from './numbered-texts.ts';
import { type PhraseEntry, phraseTable } from './phrase-table.ts';
import { CATALOGUE_FILE, PLACES_FILE, tableFile, VOCABULARY_FILE } from './search-files.ts';
import { writeTable } from './table-files.ts';
import { countWords, encodeVocabulary } from './vocabulary.ts';
import { encodeVolumes, type Volume } from './volumes.ts';

/** What the files are made of. */
export interface IndexFacts {
  /** All that the stories are found by, in their order; their titles first. */
  readonly texts: NumberedTexts;
  /** How many words the title of each has. */
  readonly titleLengths: readonly number[];
  readonly volumes: readonly Volume[];
  readonly catalogue: Catalogue;
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The folder of the units of the country, and what its files begin with. */
  readonly places: string;
  /** How many stories may hold the parts of a phrase of more than two words without the table having it. */
  readonly limit?: number;
}

/** The entries of words and of dates in one order, which each of them is in. */
function* inOrder(words: Iterable<PhraseEntry>, dates: readonly PhraseEntry[]): Generator<PhraseEntry> {
  let next = 0;
  for (const entry of words) {
    for (let date = dates[next]; date && compareIds(date.phrase, entry.phrase) < 0; date = dates[++next])
      yield date;
    yield entry;
  }
  yield* dates.slice(next);
}

/** What is written of an index beside its volumes. */
export interface IndexFiles {
  readonly beginning: Omit<CurrentIndex, 'folder'>;
  /** The files that cover all stories, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes an index from facts on its stories. */
export function indexFiles({
  texts,
  titleLengths,
  volumes,
  catalogue,
  abbreviations,
  places,
  limit = FEW,
}: IndexFacts): IndexFiles {
  const { phrases } = createAbbreviations(abbreviations);
  const words = phraseTable({ texts, titleLengths, limit, phrases });
  const entries = inOrder(words, dateEntries(texts, titleLengths));
  const table = writeTable(entries, titleLengths.length);
  return {
    beginning: { volumes: encodeVolumes(volumes), table: table.directory, abbreviations },
    files: new Map([
      [CATALOGUE_FILE, encodeCatalogue(catalogue)],
      [VOCABULARY_FILE, encodeVocabulary(countWords(texts))],
      [PLACES_FILE, places],
      ...table.files.map((text, number): [string, string] => [tableFile(number), text]),
    ]),
  };
}
