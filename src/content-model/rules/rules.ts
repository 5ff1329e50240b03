import { contentPaths } from './content-paths.ts';
import { doubledSentences } from './doubled-sentences.ts';
import { folderYear } from './folder-year.ts';
import { futureDates } from './future-dates.ts';
import { inherited } from './inherited.ts';
import { internalLinks } from './internal-links.ts';
import { laterDates } from './later-dates.ts';
import { lengths } from './lengths.ts';
import { misspellings } from './misspellings.ts';
import { nfc } from './nfc.ts';
import { oneOriginal } from './one-original.ts';
import { outdatedTranslations } from './outdated-translations.ts';
import { pairedWords } from './paired-words.ts';
import { pictures } from './pictures.ts';
import { placeNames } from './place-names.ts';
import { references } from './references.ts';
import { repeatedWords } from './repeated-words.ts';
import { reservedIds } from './reserved-ids.ts';
import type { Rule } from './rule.ts';
import { storyIds } from './story-ids.ts';
import { successors } from './successors.ts';
import { tonePlacement } from './tone-placement.ts';
import { unfinished } from './unfinished.ts';
import { unitInForce } from './unit-in-force.ts';
import { units } from './units.ts';
import { untranslated } from './untranslated.ts';

/** All rules across files. Their order doesn't matter: problems are told by file and line. */
export const RULES: readonly Rule[] = [
  contentPaths,
  doubledSentences,
  folderYear,
  futureDates,
  inherited,
  internalLinks,
  laterDates,
  lengths,
  misspellings,
  nfc,
  oneOriginal,
  outdatedTranslations,
  pairedWords,
  pictures,
  placeNames,
  references,
  repeatedWords,
  reservedIds,
  storyIds,
  successors,
  tonePlacement,
  unfinished,
  unitInForce,
  units,
  untranslated,
];
